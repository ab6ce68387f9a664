using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Photos;

/// <summary>A photo of a car, uploaded by a dealership: re-encoded, without metadata, never changed.</summary>
[NotPersonal("picture of a car, its metadata removed")]
public sealed class Photo
{
    /// <summary>Bytes of a SHA-256.</summary>
    public const int HashLength = 32;

    private Photo()
    {
    }

    /// <summary>Names the photo.</summary>
    public PhotoId Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public DealerId DealerId { get; private set; }

    /// <summary>Width in pixels of the largest form kept.</summary>
    public int Width { get; private set; }

    /// <summary>Height in pixels of the largest form kept.</summary>
    public int Height { get; private set; }

    /// <summary>SHA-256 of the largest form kept; names the content in the store.</summary>
    public byte[] Sha256 { get; private set; } = [];

    /// <summary>When it was uploaded last, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>It was uploaded again.</summary>
    /// <param name="at">Now, UTC.</param>
    public void Renew(DateTimeOffset at) => CreatedAt = at;

    /// <summary>A new photo.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="dealer">Whose it is.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="sha256">SHA-256 of the largest form.</param>
    /// <param name="at">Now, UTC.</param>
    public static Photo Create(PhotoId id, DealerId dealer, int width, int height, byte[] sha256, DateTimeOffset at)
    {
        if (sha256.Length != HashLength)
            throw new ArgumentException("Not a SHA-256.", nameof(sha256));
        return new Photo { Id = id, DealerId = dealer, Width = width, Height = height, Sha256 = sha256, CreatedAt = at };
    }
}
