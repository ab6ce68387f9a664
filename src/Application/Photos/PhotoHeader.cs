using System.Buffers.Binary;
using CarTrade.Domain.Photos;
using ErrorOr;

namespace CarTrade.Application.Photos;

/// <summary>The image formats that are read.</summary>
public enum PhotoFormat
{
    /// <summary>JPEG.</summary>
    Jpeg,
    /// <summary>PNG.</summary>
    Png,
    /// <summary>WebP.</summary>
    WebP,
}

/// <summary>What an image says about itself before anything is decoded.</summary>
/// <param name="Format">By its first bytes.</param>
/// <param name="Width">Pixels, as stored.</param>
/// <param name="Height">Pixels, as stored.</param>
public sealed record PhotoHeader(PhotoFormat Format, int Width, int Height)
{
    private static readonly byte[][] Foreign = ["<?php"u8.ToArray(), "<script"u8.ToArray(), "<html"u8.ToArray(), "%PDF-"u8.ToArray()];

    /// <summary>Reads and judges. Errors: <c>photo.unsupported_type</c>, <c>photo.unreadable</c>, <c>photo.too_many_pixels</c>, <c>photo.too_small</c>, <c>photo.foreign_content</c>.</summary>
    /// <param name="image">The whole upload.</param>
    public static ErrorOr<PhotoHeader> Read(ReadOnlySpan<byte> image)
    {
        if (image.Length > PhotoRules.MaxBytes)
            return PhotoErrors.TooLarge;
        if (FormatOf(image) is not { } format)
            return PhotoErrors.UnsupportedType;
        if (SizeOf(format, image) is not var (width, height))
            return PhotoErrors.Unreadable;
        if (Math.Max(width, height) > PhotoRules.MaxSide || (long)width * height > PhotoRules.MaxPixels)
            return PhotoErrors.TooManyPixels;
        if (Math.Min(width, height) < PhotoRules.MinSide)
            return PhotoErrors.TooSmall;
        foreach (var mark in Foreign)
        {
            if (image.IndexOf(mark) >= 0)
                return PhotoErrors.ForeignContent;
        }

        return new PhotoHeader(format, width, height);
    }

    private static PhotoFormat? FormatOf(ReadOnlySpan<byte> image)
    {
        if (image.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return PhotoFormat.Jpeg;
        if (image.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
            return PhotoFormat.Png;
        return image.Length > 12 && image.StartsWith("RIFF"u8) && image[8..].StartsWith("WEBP"u8) ? PhotoFormat.WebP : null;
    }

    private static (int Width, int Height)? SizeOf(PhotoFormat format, ReadOnlySpan<byte> image) => format switch
    {
        PhotoFormat.Png => image.Length >= 24 && image[12..].StartsWith("IHDR"u8)
            ? (BinaryPrimitives.ReadInt32BigEndian(image[16..]) & int.MaxValue, BinaryPrimitives.ReadInt32BigEndian(image[20..]) & int.MaxValue)
            : null,
        PhotoFormat.WebP => image.Length >= 30 ? WebPSize(image) : null,
        _ => JpegSize(image[2..]),
    };

    private static (int Width, int Height)? WebPSize(ReadOnlySpan<byte> image)
    {
        var chunk = image[12..16];
        if (chunk.SequenceEqual("VP8X"u8))
            return ((BinaryPrimitives.ReadInt32LittleEndian(image[24..]) & 0xFFFFFF) + 1, (BinaryPrimitives.ReadInt32LittleEndian(image[26..]) >> 8 & 0xFFFFFF) + 1);
        if (chunk.SequenceEqual("VP8 "u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(image[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(image[28..]) & 0x3FFF);
        if (!chunk.SequenceEqual("VP8L"u8))
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(image[21..]);
        return ((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
    }

    /// <summary>Walks the segments to the frame header.</summary>
    private static (int Width, int Height)? JpegSize(ReadOnlySpan<byte> rest)
    {
        while (rest.Length >= 9 && rest[0] == 0xFF)
        {
            var marker = rest[1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                rest = rest[(marker == 0xFF ? 1 : 2)..];
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            var next = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (marker is 0xD8 or 0xD9 or 0xDA || next < 4 || next > rest.Length)
                return null;
            rest = rest[next..];
        }

        return null;
    }
}
