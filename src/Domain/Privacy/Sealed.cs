namespace CarTrade.Domain.Privacy;

/// <summary>
/// A personal value as it rests in the database: AES-256-GCM under its subject's data key. Only the policy gate opens it.
/// </summary>
/// <typeparam name="T">The record that was sealed: one blob a record.</typeparam>
/// <param name="blob">Version, key id, nonce, ciphertext and tag, as the sealer wrote them.</param>
public readonly struct Sealed<T>(byte[] blob) : IEquatable<Sealed<T>>
{
    /// <summary>The stored bytes; meaningless without the subject's key.</summary>
    public byte[] Blob { get; } = blob;

    /// <inheritdoc />
    public bool Equals(Sealed<T> other) => (Blob ?? []).AsSpan().SequenceEqual(other.Blob ?? []);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Sealed<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Blob is null ? 0 : HashCode.Combine(Blob.Length, Blob.Length > 0 ? Blob[^1] : 0);

    /// <summary>Whether two values hold the same bytes.</summary>
    public static bool operator ==(Sealed<T> left, Sealed<T> right) => left.Equals(right);

    /// <summary>Whether two values hold different bytes.</summary>
    public static bool operator !=(Sealed<T> left, Sealed<T> right) => !left.Equals(right);

    /// <summary>Never the content: a sealed value prints as its kind.</summary>
    public override string ToString() => $"sealed {typeof(T).Name}";
}
