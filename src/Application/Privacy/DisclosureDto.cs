using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Application.Privacy;

/// <summary>One disclosure, as "Who has my data" shows it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it left.</param>
/// <param name="RecipientKind">What kind of party received it.</param>
/// <param name="RecipientId">Who received it.</param>
/// <param name="RecipientName">Its business name at the time.</param>
/// <param name="SubjectKind">What kind of record the data belongs to.</param>
/// <param name="SubjectId">Which.</param>
/// <param name="RequestId">The purchase request, where there is one.</param>
/// <param name="Fields">Names of the fields that left.</param>
/// <param name="Clause">The clause that permitted it.</param>
/// <param name="PolicyVersion">The policy version in force.</param>
/// <param name="ContentSha256">SHA-256 of the canonical payload that left, hexadecimal.</param>
/// <param name="ReceiptId">The recipient's receipt: the proof that it arrived.</param>
/// <param name="Position">Its place in the signed ledger; absent for the second that this takes.</param>
/// <param name="Copy">What became of the recipient's copy.</param>
public sealed record DisclosureDto(
    Guid Id,
    DateTimeOffset At,
    RecipientKind RecipientKind,
    Guid RecipientId,
    string RecipientName,
    DataSubjectKind SubjectKind,
    Guid SubjectId,
    Guid? RequestId,
    IReadOnlyList<string> Fields,
    string Clause,
    string PolicyVersion,
    string ContentSha256,
    Guid ReceiptId,
    long? Position,
    RecipientCopyDto? Copy = null);

/// <summary>Entries with their places, as the database gives them.</summary>
internal static class Disclosures
{
    /// <summary>Name of the ledger.</summary>
    public const string Ledger = "disclosures";

    public static IQueryable<DisclosureDto> ToDtos(this IQueryable<DisclosureEntry> entries, IQueryable<LedgerPosition> positions) =>
        from entry in entries
        join place in positions.Where(place => place.Ledger == Ledger) on entry.Id equals place.EntryId into places
        from place in places.DefaultIfEmpty()
        orderby entry.Id descending
        select new DisclosureDto(
            entry.Id, entry.At, entry.RecipientKind, entry.RecipientId, entry.RecipientName, entry.SubjectKind, entry.SubjectId, entry.RequestId,
            entry.Fields, entry.Clause, entry.PolicyVersion, Convert.ToHexStringLower(entry.ContentHash), entry.ReceiptId,
            place == null ? null : place.Position, null);
}
