using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Queries;

/// <summary>What the daily purge did, newest first: counts by the register's rules.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListRetentionReportsQuery(Guid? After = null, int? Limit = null) : IQuery<Page<RetentionReportDto>>;

/// <summary>One rule's part of one run.</summary>
/// <param name="Id">The report.</param>
/// <param name="At">When.</param>
/// <param name="Rule">The rule of the register.</param>
/// <param name="Purged">Records that went.</param>
/// <param name="Kept">Records past their time under a legal hold or a statute.</param>
public sealed record RetentionReportDto(Guid Id, DateTimeOffset At, Retention Rule, int Purged, int Kept);

internal sealed class ListRetentionReportsHandler(ICarTradeDb db) : IQueryHandler<ListRetentionReportsQuery, Page<RetentionReportDto>>
{
    public async Task<ErrorOr<Page<RetentionReportDto>>> Handle(ListRetentionReportsQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var rows = await db.Set<RetentionReport>().Newest(request.After, limit)
            .Select(row => new RetentionReportDto(row.Id, row.At, row.Rule, row.Purged, row.Kept)).ToListAsync(cancellationToken);
        return rows.ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListRetentionReportsValidator : AbstractValidator<ListRetentionReportsQuery>
{
    public ListRetentionReportsValidator() => RuleFor(query => query.Limit).PageLimit();
}
