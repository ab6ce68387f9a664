using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Queries;

/// <summary>Alarms about staff's access, newest first.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListAccessAlarmsQuery(Guid? After = null, int? Limit = null) : IQuery<Page<AccessAlarmDto>>;

/// <summary>An alarm.</summary>
/// <param name="Id">The alarm.</param>
/// <param name="At">When.</param>
/// <param name="Kind">What happened.</param>
/// <param name="AccountId">Which member of staff.</param>
/// <param name="RecordId">Whose data.</param>
/// <param name="GrantId">The emergency access, where it is about one.</param>
public sealed record AccessAlarmDto(Guid Id, DateTimeOffset At, AccessAlarmKind Kind, Guid AccountId, Guid RecordId, Guid? GrantId);

internal sealed class ListAccessAlarmsHandler(ICarTradeDb db) : IQueryHandler<ListAccessAlarmsQuery, Page<AccessAlarmDto>>
{
    public async Task<ErrorOr<Page<AccessAlarmDto>>> Handle(ListAccessAlarmsQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var page = await db.Set<AccessAlarm>().Newest(request.After, limit)
            .Select(row => new AccessAlarmDto(row.Id, row.At, row.Kind, row.AccountId, row.RecordId, row.GrantId)).ToListAsync(cancellationToken);
        return page.ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListAccessAlarmsValidator : AbstractValidator<ListAccessAlarmsQuery>
{
    public ListAccessAlarmsValidator() => RuleFor(query => query.Limit).PageLimit();
}
