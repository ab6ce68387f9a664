using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>What this dealership received and gave its receipt for, as the ledger has it, newest first.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadLeads)]
public sealed record ListDealerDisclosuresQuery(Guid? After = null, int? Limit = null) : IQuery<Page<ReceivedDisclosureDto>>;

/// <summary>A disclosure, as its recipient sees it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When it was received.</param>
/// <param name="RequestId">The purchase request.</param>
/// <param name="Fields">Names of the fields received.</param>
/// <param name="Clause">The clause that permitted it.</param>
/// <param name="PolicyVersion">The policy version in force.</param>
/// <param name="ContentSha256">SHA-256 of the canonical payload, hexadecimal, as in the lead.</param>
/// <param name="ReceiptId">The dealership's receipt.</param>
/// <param name="Position">Its place in the signed ledger; absent for the second that this takes.</param>
public sealed record ReceivedDisclosureDto(
    Guid Id, DateTimeOffset At, Guid? RequestId, IReadOnlyList<string> Fields, string Clause, string PolicyVersion, string ContentSha256, Guid ReceiptId, long? Position);

internal sealed class ListDealerDisclosuresHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<ListDealerDisclosuresQuery, Page<ReceivedDisclosureDto>>
{
    public async Task<ErrorOr<Page<ReceivedDisclosureDto>>> Handle(ListDealerDisclosuresQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var received = db.Set<DisclosureEntry>().Where(entry => entry.RecipientId == caller.DealerId).Newest(request.After, limit);
        var rows = await (
            from entry in received
            join place in db.Set<LedgerPosition>().Where(place => place.Ledger == Disclosures.Ledger) on entry.Id equals place.EntryId into places
            from place in places.DefaultIfEmpty()
            orderby entry.Id descending
            select new ReceivedDisclosureDto(
                entry.Id, entry.At, entry.RequestId, entry.Fields, entry.Clause, entry.PolicyVersion, Convert.ToHexStringLower(entry.ContentHash), entry.ReceiptId,
                place == null ? null : place.Position)).ToListAsync(cancellationToken);
        return rows.ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListDealerDisclosuresValidator : AbstractValidator<ListDealerDisclosuresQuery>
{
    public ListDealerDisclosuresValidator() => RuleFor(query => query.Limit).PageLimit();
}
