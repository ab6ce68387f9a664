using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Consents;

namespace CarTrade.Application.Abstractions;

/// <summary>A use of personal data that rests on consent: the policy in force must permit it, and the person's own consent must live.</summary>
/// <param name="Subject">Whose consent: the member, or the request of a guest.</param>
/// <param name="Matter">What the consent must be about; it names the one purpose.</param>
/// <param name="Recipient">Who is to see the data.</param>
/// <param name="Fields">For a disclosure: the fields that would leave, each of which the consent must name.</param>
public sealed record ConsentedUse(Guid Subject, ConsentMatter Matter, Recipient Recipient, IReadOnlyList<string>? Fields = null);

/// <summary>Addresses that must not be written to, as keyed hashes by channel.</summary>
public interface ISuppressions
{
    /// <summary>The keyed hash of an address; null where the person has none for the channel.</summary>
    IReadOnlyList<byte[]> HashesOf(ContactChannel channel, Domain.Members.ContactDetails contact);

    /// <summary>The keyed hash of an address as it stands in a list: an e-mail address, a number in E.164, or a postal address on one line.</summary>
    byte[] HashOf(ContactChannel channel, string address);

    /// <summary>When an address was last suppressed; null where it never was.</summary>
    Task<DateTimeOffset?> LastAsync(ContactChannel channel, IReadOnlyList<byte[]> hashes, CancellationToken ct);
}

/// <summary>Signs documents that people keep, so that anybody can check them later without knowing who they are about.</summary>
public interface IDocumentSigner
{
    /// <summary>Signs: a compact JWS (RFC 7515) with EdDSA.</summary>
    /// <param name="type">What kind of document, such as <c>consent-receipt</c>.</param>
    /// <param name="json">The document, UTF-8.</param>
    string Sign(string type, ReadOnlySpan<byte> json);

    /// <summary>The document whose signature holds, or null.</summary>
    byte[]? Open(string type, string jws);

    /// <summary>The public key as a JWK (RFC 8037).</summary>
    DocumentKey Key { get; }
}

/// <summary>A public Ed25519 key as a JWK.</summary>
/// <param name="Kty">Always <c>OKP</c>.</param>
/// <param name="Crv">Always <c>Ed25519</c>.</param>
/// <param name="X">The key, base64url.</param>
/// <param name="Kid">Its thumbprint (RFC 7638).</param>
/// <param name="Use">Always <c>sig</c>.</param>
public sealed record DocumentKey(string Kty, string Crv, string X, string Kid, string Use);
