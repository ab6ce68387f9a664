using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Who looked at my data: every opening by anybody but me, newest first, with staff's reasons.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record ListMyAccessesQuery(Guid? After = null, int? Limit = null) : IQuery<Page<AccessDto>>;

internal sealed class ListMyAccessesHandler(ICarTradeDb db, ICaller caller, IPolicyGate gate, IDealerDirectory dealers)
    : IQueryHandler<ListMyAccessesQuery, Page<AccessDto>>
{
    public async Task<ErrorOr<Page<AccessDto>>> Handle(ListMyAccessesQuery request, CancellationToken cancellationToken)
    {
        var (limit, me) = (request.Limit ?? PageLimits.Default, caller.SubjectId);
        var mine = await db.MyRequestsAsync(me, cancellationToken);
        var entries = await db.Set<AccessEntry>()
            .Where(entry => entry.SubjectId == me || entry.OwnerId == me || mine.Contains(entry.SubjectId))
            .Newest(request.After, limit)
            .ToListAsync(cancellationToken);
        var reasons = await ReasonsAsync([.. entries.Where(entry => entry.Reason is not null)], cancellationToken);
        var names = await dealers.NamesAsync(entries, cancellationToken);
        return reasons.IsError
            ? reasons.Errors
            : entries.ConvertAll(entry => entry.ToDto(reasons.Value.GetValueOrDefault(entry.Id), names)).ToPage(limit, row => row.Id.ToString());
    }

    /// <summary>Row-level security gave these rows to the caller, so what they say is about the caller.</summary>
    private async Task<ErrorOr<Dictionary<Guid, string?>>> ReasonsAsync(AccessEntry[] entries, CancellationToken ct)
    {
        var sealedReasons = entries.Select(entry => new SealedItem<string>(
            entry.Reason!.Value, AccessEntry.ReasonAt(entry.Id), DataCategory.OtherCollectedInformation, entry.SubjectId, caller.SubjectId));
        var opened = await gate.OpenManyAsync([.. sealedReasons], Purpose.SubjectAccess, caller.AsRecipient(), ct);
        return opened.IsError ? opened.Errors : entries.Zip(opened.Value).ToDictionary(pair => pair.First.Id, pair => pair.Second);
    }
}

internal sealed class ListMyAccessesValidator : AbstractValidator<ListMyAccessesQuery>
{
    public ListMyAccessesValidator() => RuleFor(query => query.Limit).PageLimit();
}
