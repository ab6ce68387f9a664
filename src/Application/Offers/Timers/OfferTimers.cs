using CarTrade.Application.Abstractions;
using MediatR;

namespace CarTrade.Application.Offers.Timers;

/// <summary>Every quarter of an hour: offers end with their validity.</summary>
[Timer(900)]
internal sealed class ExpireOffersTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ExpireOffersCommand(), ct);
}

/// <summary>Every quarter of an hour: buyers are reminded of offers that end soon.</summary>
[Timer(900)]
internal sealed class RemindExpiringOffersTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new RemindExpiringOffersCommand(), ct);
}
