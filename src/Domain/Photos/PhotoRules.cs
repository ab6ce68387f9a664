namespace CarTrade.Domain.Photos;

/// <summary>What may be uploaded as a photo, and what becomes of it. Everything is re-encoded; the original is not kept.</summary>
public static class PhotoRules
{
    /// <summary>Largest upload in bytes.</summary>
    public const int MaxBytes = 12 * 1024 * 1024;

    /// <summary>Most pixels, by the header.</summary>
    public const long MaxPixels = 50_000_000;

    /// <summary>Longest side in pixels, by the header.</summary>
    public const int MaxSide = 12_000;

    /// <summary>Shortest side in pixels, by the header.</summary>
    public const int MinSide = 64;

    /// <summary>Photos that one dealership may keep, unless configured otherwise.</summary>
    public const int PerDealer = 20_000;

    /// <summary>What is served.</summary>
    public const string ContentType = "image/webp";

    /// <summary>Media types that are read, told by the content and not by a header.</summary>
    public static IReadOnlyList<string> Accepted { get; } = ["image/jpeg", "image/png", "image/webp"];

    /// <summary>Widths in pixels in which a photo is kept; a smaller one is never enlarged.</summary>
    public static IReadOnlyList<int> Widths { get; } = [320, 640, 1280];

    /// <summary>Height may be this many times the width asked for.</summary>
    public const int HeightFactor = 2;
}
