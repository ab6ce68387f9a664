using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>A request, resolved to records.</summary>
/// <param name="Copies">The records meant, without those that are held.</param>
/// <param name="Blocked">Those that are held.</param>
/// <param name="Scope">What was asked.</param>
/// <param name="Owner">Whose records: the subject by which they are opened.</param>
internal sealed record SubjectPlan(CopySet Copies, IReadOnlyList<BlockedRecord> Blocked, SubjectScope Scope, Guid Owner)
{
    /// <summary>Whether a store is concerned: its category is meant, or it serves all of them.</summary>
    public bool Concerns(ICopyLocator locator) => Concerns(Scope.Categories, Scope.Fields, locator);

    /// <summary>The locators' own rule, also for an entry of the erasure ledger.</summary>
    public static bool Concerns(IReadOnlyCollection<DataCategory> categories, IReadOnlyCollection<string> fields, ICopyLocator locator) =>
        (fields.Count == 0 ? locator.ForRecords : locator.ForFields) && (categories.Count == 0 || locator.Category is not { } category || categories.Contains(category));
}
