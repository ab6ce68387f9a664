using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Application.Abstractions;

/// <summary>Makes and destroys data keys in the vault. A key is committed there before anything is sealed under it.</summary>
public interface ISubjectKeys
{
    /// <summary>Makes a data key for the subject and commits it in the vault.</summary>
    Task<SubjectKeyId> CreateAsync(DataSubject subject, CancellationToken ct);

    /// <summary>Makes a key for each subject of one kind, in one round trip and commit.</summary>
    Task<SubjectKeyId[]> CreateManyAsync(DataSubjectKind kind, Guid[] subjects, CancellationToken ct);

    /// <summary>Destroys a key: whatever was sealed under it is gone, in every copy. Idempotent.</summary>
    Task DestroyAsync(SubjectKeyId key, CancellationToken ct);
}

/// <summary>Seals personal records. Opening is the gate's business alone.</summary>
public interface ISealer
{
    /// <summary>Seals the value under the key for its place. The row has its id before.</summary>
    Task<Sealed<T>> SealAsync<T>(T value, SubjectKeyId key, SealedAt at, CancellationToken ct);
}

/// <summary>Keyed hashes of normalised values, to look up what lies sealed.</summary>
public interface IBlindIndex
{
    /// <summary>Index of an e-mail address, normalised by NFKC, lower case and IDN.</summary>
    byte[] OfEmail(string email);

    /// <summary>Index of a phone number in E.164.</summary>
    byte[] OfPhone(string e164);

    /// <summary>Index of a high-entropy value for a named use, such as a token or an idempotency key.</summary>
    byte[] Of(string use, ReadOnlySpan<byte> value);
}

/// <summary>A sealed value with its place and category, ready for the gate.</summary>
/// <param name="Value">The blob.</param>
/// <param name="At">Its place.</param>
/// <param name="Category">What kind of information it is.</param>
/// <param name="Subject">Whom it is about: the member's, request's, dealer person's or lead's id.</param>
/// <param name="Owner">
/// Who else may read it as their own: the member of a purchase request, the dealership of its own lead copy or contact person.
/// </param>
public readonly record struct SealedItem<T>(Sealed<T> Value, SealedAt At, DataCategory Category, Guid Subject, Guid? Owner = null);

/// <summary>
/// The one way to open personal data. Decides by the policy version in force now, denies by default, names the clause, and
/// records every opening for anybody but the subject in the access log before the data is opened.
/// </summary>
public interface IPolicyGate
{
    /// <summary>Decides without opening.</summary>
    ErrorOr<PolicyPermit> Decide(DataCategory category, Purpose purpose, Recipient recipient);

    /// <summary>Opens one value. Errors: <c>privacy.denied</c> (403), <c>privacy.destroyed</c> (410).</summary>
    Task<ErrorOr<T>> OpenAsync<T>(SealedItem<T> item, Purpose purpose, Recipient recipient, CancellationToken ct);

    /// <summary>
    /// Decides on a use that rests on consent: newest policy and living consent, both at this moment. Errors: <c>privacy.denied</c>,
    /// <c>privacy.consent_needed</c> (403).
    /// </summary>
    Task<ErrorOr<PolicyPermit>> DecideAsync(DataCategory category, ConsentedUse use, CancellationToken ct);

    /// <summary>Opens one value for a use that rests on consent; the consent is its subject's. Errors as of <see cref="DecideAsync"/>, and <c>privacy.destroyed</c>.</summary>
    Task<ErrorOr<T>> OpenAsync<T>(SealedItem<T> item, ConsentedUse use, CancellationToken ct);

    /// <summary>
    /// Opens a page of values with one query for their keys. Where a key is destroyed the place holds null.
    /// </summary>
    Task<ErrorOr<IReadOnlyList<T?>>> OpenManyAsync<T>(
        IReadOnlyList<SealedItem<T>> items, Purpose purpose, Recipient recipient, CancellationToken ct)
        where T : class;
}

/// <summary>A permission given by the policy.</summary>
/// <param name="Clause">The clause that permits, such as <c>3.3</c>.</param>
/// <param name="PolicyVersion">The version in force that was used.</param>
public sealed record PolicyPermit(string Clause, string PolicyVersion);
