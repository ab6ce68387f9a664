using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers.Timers;
using CarTrade.Application.Deals.Timers;
using CarTrade.Application.Offers.Timers;
using CarTrade.Application.Privacy.Incidents.Commands;
using CarTrade.Application.Privacy.LegalDesk.Commands;
using CarTrade.Application.Privacy.Timers;
using CarTrade.Application.PurchaseRequests.Screening;
using CarTrade.Application.Shipping.Timers;
using MediatR;

namespace CarTrade.Infrastructure.Operations;

/// <summary>Every hour, so that a lapse counts soon after midnight in Japan; a release is checked at its own instant anyway.</summary>
[Timer(3600)]
internal sealed class ReviewDealersTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ReviewDealersCommand(), ct);
}

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

/// <summary>Every quarter of an hour: offers end with their validity.</summary>
[Timer(900)]
internal sealed class ExpireOffersTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ExpireOffersCommand(), ct);
}

/// <summary>Every hour: cars that arrived count as received in time, and orders close.</summary>
[Timer(3600)]
internal sealed class AdvanceOrdersTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new AdvanceOrdersCommand(), ct);
}

/// <summary>Every quarter of an hour: buyers are reminded of offers that end soon.</summary>
[Timer(900)]
internal sealed class RemindExpiringOffersTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new RemindExpiringOffersCommand(), ct);
}

/// <summary>Every hour: permissions that ran out are noted.</summary>
[Timer(3600)]
internal sealed class ExpireConsentsTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ExpireConsentsCommand(), ct);
}

/// <summary>Every day: the privacy policies of the sites that we link to.</summary>
[Timer(86400)]
internal sealed class CheckExternalLinksTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new CheckExternalLinksCommand(), ct);
}

/// <summary>Every minute: people are told of disclosures by law once they may be.</summary>
[Timer(60)]
internal sealed class TellLegalSubjectsTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new TellLegalSubjectsCommand(), ct);
}

/// <summary>Every five minutes: clocks of incidents that ring.</summary>
[Timer(300)]
internal sealed class ReviewIncidentsTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new ReviewIncidentsCommand(), ct);
}

/// <summary>Every hour: days to heed on a car's way.</summary>
[Timer(3600)]
internal sealed class WatchShipmentsTimer(IMediator mediator) : ITimerJob
{
    public Task RunAsync(CancellationToken ct) => mediator.Send(new WatchShipmentsCommand(), ct);
}
