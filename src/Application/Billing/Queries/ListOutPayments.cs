using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy;
using CarTrade.Domain.Billing.Payments;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Queries;

/// <summary>Outgoing payments, newest first.</summary>
/// <param name="State">Only those that stand there.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListOutPaymentsQuery(OutPaymentState? State = null, Guid? After = null, int? Limit = null) : IQuery<Page<OutPaymentDto>>;

internal sealed class ListOutPaymentsHandler(ICarTradeDb db) : IQueryHandler<ListOutPaymentsQuery, Page<OutPaymentDto>>
{
    public async Task<ErrorOr<Page<OutPaymentDto>>> Handle(ListOutPaymentsQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var page = await db.Set<OutPayment>().Where(row => request.State == null || row.State == request.State).Newest(request.After, limit).ToListAsync(cancellationToken);
        return page.ConvertAll(OutPaymentDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListOutPaymentsValidator : AbstractValidator<ListOutPaymentsQuery>
{
    public ListOutPaymentsValidator() => RuleFor(query => query.Limit).PageLimit();
}
