using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers.Messages;
using CarTrade.Application.Identity;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Dealers;

namespace CarTrade.Application.Dealers;

/// <summary>What follows a decision about an accreditation: programs stop or resume at once, and the dealership is told.</summary>
internal sealed class DealerRulings(IApiClients clients, IMessageBus bus)
{
    public async Task FollowAsync(Dealer dealer, AccreditationOutcome outcome, CancellationToken ct)
    {
        if (outcome is not AccreditationOutcome.Rejected)
            await clients.SetSuspendedAsync(dealer.Id.Value, outcome is AccreditationOutcome.Suspended or AccreditationOutcome.Terminated, ct);
        await bus.SendAsync(new SendAccreditationDecision(Guid.CreateVersion7(), dealer.Id.Value, outcome), ct);
    }
}
