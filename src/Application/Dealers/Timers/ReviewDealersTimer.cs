using CarTrade.Application.Abstractions;
using MediatR;

namespace CarTrade.Application.Dealers.Timers;

/// <summary>Every hour, so that a lapse counts within an hour of midnight in Japan; a release is checked at its own instant anyway.</summary>
[Timer(3600)]
internal sealed class ReviewDealersTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ReviewDealersCommand(), ct);
}
