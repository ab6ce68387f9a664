using CarTrade.Application.Abstractions;
using MediatR;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Every minute: what matched nobody goes out once a dealership is accredited that serves it.</summary>
[Timer(60)]
internal sealed class PublishMatchedRequestsTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new PublishMatchedRequestsCommand(), ct);
}

/// <summary>Every hour: requests run out.</summary>
[Timer(3600)]
internal sealed class ExpirePurchaseRequestsTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ExpirePurchaseRequestsCommand(), ct);
}
