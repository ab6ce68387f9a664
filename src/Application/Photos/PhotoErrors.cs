using System.Globalization;
using CarTrade.Application.Common;
using CarTrade.Domain.Photos;
using ErrorOr;

namespace CarTrade.Application.Photos;

/// <summary>Why a photo is not taken.</summary>
public static class PhotoErrors
{
    /// <summary>More bytes than <see cref="PhotoRules.MaxBytes"/>.</summary>
    public static Error TooLarge { get; } = Error.Custom(413, "photo.too_large", "A photo has at most 12 MiB.");

    /// <summary>The content is neither JPEG, PNG nor WebP, whatever its header says.</summary>
    public static Error UnsupportedType { get; } = Error.Custom(415, "photo.unsupported_type", "The content is not a JPEG, PNG or WebP image.");

    /// <summary>Too many pixels, or a side that is too long.</summary>
    public static Error TooManyPixels { get; } = Error.Custom(
        CommonErrors.Unprocessable, "photo.too_many_pixels",
        string.Create(CultureInfo.InvariantCulture, $"A photo has at most {PhotoRules.MaxPixels / 1_000_000} million pixels and {PhotoRules.MaxSide} on a side."));

    /// <summary>Too small to show a car.</summary>
    public static Error TooSmall { get; } = Error.Custom(
        CommonErrors.Unprocessable, "photo.too_small", string.Create(CultureInfo.InvariantCulture, $"A photo has at least {PhotoRules.MinSide} pixels on each side."));

    /// <summary>An image that is a script, page or document as well.</summary>
    public static Error ForeignContent { get; } = Error.Custom(CommonErrors.Unprocessable, "photo.foreign_content", "The image carries a script, page or document.");

    /// <summary>Damaged, or not what it says.</summary>
    public static Error Unreadable { get; } = Error.Custom(CommonErrors.Unprocessable, "photo.unreadable", "The image is damaged and could not be read.");

    /// <summary>The dealership keeps as many photos as it may.</summary>
    public static Error QuotaReached { get; } = Error.Conflict("photo.quota_reached", "The dealership keeps as many photos as it may.");

    /// <summary>The disk is full, or refuses to be written.</summary>
    public static Error NotStored { get; } = Error.Custom(507, "photo.not_stored", "The photo could not be stored, and nothing was. Try again later.");

    /// <summary>A width that is not kept.</summary>
    public static Error UnknownWidth { get; } = Error.Validation("photo.unknown_width", "Photos come in widths of 320, 640 and 1280 pixels.");

    /// <summary>The server has no image library.</summary>
    public static Error NotAvailableHere { get; } = Error.Custom(
        501, "photo.not_available_here", "This server cannot read photos: libvips comes with the program for Linux on x64 only. Install libvips 8.18 or newer.");
}
