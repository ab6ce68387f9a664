using ErrorOr;

namespace CarTrade.Application.Photos;

/// <summary>Reads an untrusted image and makes clean ones of it: upright, sRGB, without metadata.</summary>
public interface IPhotoEncoder
{
    /// <summary>All widths of a photo whose header was checked. Errors: <c>photo.unreadable</c>, <c>photo.not_available_here</c>.</summary>
    Task<ErrorOr<PreparedPhoto>> EncodeAsync(byte[] original, PhotoHeader header, CancellationToken ct);
}

/// <summary>Keeps the files of photos under the hash of their content. Writing the same twice is the same as once.</summary>
public interface IPhotoStore
{
    /// <summary>How many photos one dealership may keep here.</summary>
    int PerDealer { get; }

    /// <summary>Keeps every width. Error: <c>photo.not_stored</c>.</summary>
    Task<ErrorOr<Success>> SaveAsync(PreparedPhoto photo, CancellationToken ct);

    /// <summary>One width, or null when the store lost it.</summary>
    Stream? Open(byte[] sha256, int width);
}

/// <summary>A photo as it will be kept.</summary>
/// <param name="Width">Pixels of the largest form.</param>
/// <param name="Height">Pixels of the largest form.</param>
/// <param name="Sha256">SHA-256 of the largest form.</param>
/// <param name="Forms">The image by width asked for.</param>
public sealed record PreparedPhoto(int Width, int Height, byte[] Sha256, IReadOnlyDictionary<int, byte[]> Forms);
