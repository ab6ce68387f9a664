using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Application.Privacy;

/// <summary>One opening of personal data.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it was opened.</param>
/// <param name="RecipientKind">For what kind of party: staff, a dealer, or the program itself on the person's behalf.</param>
/// <param name="RecipientId">For which; absent for the program.</param>
/// <param name="RecipientName">The dealership's business name; absent for staff and the program.</param>
/// <param name="SubjectId">Whose record.</param>
/// <param name="Place">What was opened: schema, table and column.</param>
/// <param name="Category">What kind of information.</param>
/// <param name="Purpose">For what.</param>
/// <param name="Clause">The clause that permitted it.</param>
/// <param name="PolicyVersion">The policy version in force.</param>
/// <param name="Reason">The reason that staff stated.</param>
public sealed record AccessDto(
    Guid Id,
    DateTimeOffset At,
    RecipientKind RecipientKind,
    Guid? RecipientId,
    string? RecipientName,
    Guid SubjectId,
    string Place,
    DataCategory Category,
    Purpose Purpose,
    string Clause,
    string PolicyVersion,
    string? Reason);

/// <summary>Entries of the access log, as the database gives them.</summary>
internal static class Accesses
{
    public static AccessDto ToDto(this AccessEntry entry, string? reason, IReadOnlyDictionary<Guid, DealerName> names) => new(
        entry.Id, entry.At, entry.RecipientKind, entry.RecipientKind == RecipientKind.System ? null : entry.RecipientId,
        names.GetValueOrDefault(entry.RecipientId)?.Name, entry.SubjectId, entry.Place,
        entry.Category, entry.Purpose, entry.Clause, entry.PolicyVersion, reason);

    /// <summary>Names of the dealerships among those who looked.</summary>
    public static Task<IReadOnlyDictionary<Guid, DealerName>> NamesAsync(this IDealerDirectory dealers, IEnumerable<AccessEntry> entries, CancellationToken ct) =>
        dealers.NamesAsync([.. entries.Where(entry => entry.RecipientKind == RecipientKind.Dealer).Select(entry => entry.RecipientId).Distinct()], ct);
}
