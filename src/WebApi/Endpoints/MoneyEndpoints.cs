using CarTrade.Application.Billing.Commands;
using CarTrade.Application.Billing.Queries;
using CarTrade.Application.Billing.Statements;
using CarTrade.Domain.Billing.Payments;
using CarTrade.WebApi.Hosting;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace CarTrade.WebApi.Endpoints;

/// <summary>The books, for whoever keeps them.</summary>
internal static class MoneyEndpoints
{
    public static void MapMoney(this IEndpointRouteBuilder api)
    {
        var money = api.MapGroup("/admin/money").WithGroupName("admin").WithTags("Money");

        money.MapGet("/transactions", (Guid? orderId, Guid? lineId, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListMoneyTransactionsQuery(orderId, lineId, after, limit), ct).ToOk())
            .Sends<ListMoneyTransactionsQuery>()
            .WithSummary("What was booked, newest first; entries name orders and lines of statements, and nobody");

        money.MapGet("/balances", (Guid? orderId, IMediator mediator, CancellationToken ct) => mediator.Send(new ListBalancesQuery(orderId), ct).ToOk())
            .Sends<ListBalancesQuery>()
            .WithSummary("Balances of every account, or of one order, as sums of the books");

        money.MapPost("/statements", async (QueryEnum<StatementFormat> format, string? mapping, HttpRequest request, IMediator mediator, CancellationToken ct) =>
                await mediator.Send(new ImportStatementCommand(format.Value, await request.BytesAsync(ct), mapping), ct).ToOk())
            .Sends<ImportStatementCommand>()
            .Accepts<Stream>("application/xml", "text/csv")
            .WithMetadata(new RequestSizeLimitAttribute(Limits.Statement), new RequestTimeoutAttribute(Limits.StatementMilliseconds))
            .WithSummary("Import a bank statement, the file itself as the body (camt.053, or CSV by a configured mapping): each line once, however often it comes");

        money.MapGet("/lines", (bool? unallocated, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListStatementLinesQuery(unallocated ?? false, after, limit), ct).ToOk())
            .Sends<ListStatementLinesQuery>()
            .WithSummary("Lines of bank statements, newest first, without their senders");

        money.MapGet("/lines/{id:guid}/sender", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetStatementSenderQuery(id), ct).ToOk())
            .Sends<GetStatementSenderQuery>()
            .WithMetadata(new PolicyClauseAttribute("1.3"))
            .WithSummary("Who sent the money of a line. Needs the Access-Reason header; the opening is recorded");

        money.MapPost("/lines/{id:guid}/allocations", (Guid id, AllocationBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AllocateLineCommand(id, body.OrderId, body.Amount, body.AcceptShortfall, http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/admin/money/lines/{id}/allocations"))
            .Sends<AllocateLineCommand>()
            .WithSummary("Give money of a line to an order, which is told; a line may pay for several orders");

        money.MapReceipts();
        money.MapPayments();
    }

    private static void MapPayments(this IEndpointRouteBuilder money)
    {
        money.MapGet("/payments", (QueryEnum<OutPaymentState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListOutPaymentsQuery(state?.Value, after, limit), ct).ToOk())
            .Sends<ListOutPaymentsQuery>()
            .WithSummary("Outgoing payments, newest first");

        money.MapPost("/payments", (OutPaymentBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/admin/money/payments"))
            .Sends<ProposeOutPaymentCommand>()
            .WithSummary("Propose that money leaves the trust account; another person approves");

        money.MapPost("/payments/{id:guid}/approval", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ApproveOutPaymentCommand(id), ct).ToOk())
            .Sends<ApproveOutPaymentCommand>()
            .WithSummary("Approve, as another person than the proposer; the money is set apart");

        money.MapPost("/payments/{id:guid}/sending", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new SendOutPaymentCommand(id), ct).ToOk())
            .Sends<SendOutPaymentCommand>()
            .WithSummary("Say that it was given to the bank");

        money.MapPost("/payments/{id:guid}/confirmation", (Guid id, OutPaymentEvidenceBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ConfirmOutPaymentCommand(id, body.LineId), ct).ToOk())
            .Sends<ConfirmOutPaymentCommand>()
            .WithSummary("Show it by a debit of the same amount on a statement");

        money.MapPost("/payments/{id:guid}/failure", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new FailOutPaymentCommand(id), ct).ToOk())
            .Sends<FailOutPaymentCommand>()
            .WithSummary("Say that the bank refused it and nothing left; what was booked is taken back");

        money.MapPost("/payments/{id:guid}/loss", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new LoseOutPaymentCommand(id), ct).ToOk())
            .Sends<LoseOutPaymentCommand>()
            .WithSummary("Say that nobody knows whether it left; it is never sent again");

        money.MapPost("/payments/{id:guid}/withdrawal", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new WithdrawOutPaymentCommand(id), ct).ToOk())
            .Sends<WithdrawOutPaymentCommand>()
            .WithSummary("Take it back before it is sent");
    }
}
