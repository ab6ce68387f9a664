using System.Buffers.Binary;
using System.Text;
using NetVips;

namespace CarTrade.Application.Tests.Photos;

/// <summary>Images made for tests.</summary>
internal static class Pictures
{
    public const string Canary = "canary-3c1f0b77";

    /// <summary>Left half red, right half blue.</summary>
    public static Image Halves(int width, int height)
    {
        using var left = Image.Black(width / 2, height, bands: 3) + new double[] { 220, 20, 20 };
        using var right = Image.Black(width - width / 2, height, bands: 3) + new double[] { 20, 20, 220 };
        using var both = left.Join(right, Enums.Direction.Horizontal);
        using var bytes = both.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    public static byte[] Jpeg(int width = 1600, int height = 1200)
    {
        using var image = Halves(width, height);
        return image.JpegsaveBuffer(q: 90);
    }

    public static byte[] Png(int width = 800, int height = 600)
    {
        using var image = Halves(width, height);
        return image.PngsaveBuffer();
    }

    public static byte[] WebP(bool lossless, int width = 800, int height = 600)
    {
        using var image = Halves(width, height);
        return image.WebpsaveBuffer(lossless: lossless);
    }

    /// <summary>As a telephone writes it: lying on its side, with place, owner and comment.</summary>
    public static byte[] Telling(int orientation = 6)
    {
        using var image = Halves(1600, 1200);
        using var telling = image.Mutate(mutable =>
        {
            mutable.Set(GValue.GIntType, "orientation", orientation);
            mutable.Set(GValue.GStrType, "exif-ifd0-Artist", Canary + " (" + Canary + ", ASCII, 16 components, 16 bytes)");
            mutable.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "35/1 27/1 0/1 (35, 27, 0, Rational, 3 components, 24 bytes)");
            mutable.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N (N, ASCII, 2 components, 2 bytes)");
            mutable.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{Canary}</x:xmpmeta>"));
        });
        return telling.JpegsaveBuffer(keep: Enums.ForeignKeep.All);
    }

    /// <summary>A small PNG whose header promises a large image.</summary>
    public static byte[] PngHeader(int width, int height)
    {
        byte[] ihdr = [.. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(ihdr.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(ihdr.AsSpan(8), height);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. ihdr, .. Checksum(ihdr), .. Chunk("IDAT"u8, new byte[64]), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        byte[] body = [.. type, .. data];
        return [.. length, .. body, .. Checksum(body)];
    }

    private static byte[] Checksum(byte[] body)
    {
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(body));
        return crc;
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320u;
        }

        return ~crc;
    }
}
