using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Dealers.Messages;
using CarTrade.Application.Identity;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>Decisions of administrators about an accreditation, and what follows: programs stop or resume at once, and the dealership is told.</summary>
internal sealed class DealerRulings(DealerLoader dealers, IApiClients clients, IMessageBus bus, IOccasions occasions)
{
    /// <summary>A decision that one administrator takes alone, with a stated reason.</summary>
    public async Task<ErrorOr<Done>> RuleAsync(
        Guid dealerId, string reason, Func<Dealer, Occasion, ErrorOr<Success>> decide, AccreditationOutcome outcome, CancellationToken ct)
    {
        var found = await dealers.FindAsync(dealerId, ct);
        if (found.IsError)
            return found.Errors;
        var done = decide(found.Value, occasions.Now("3.3", reason.Trim()));
        if (done.IsError)
            return done.Errors;
        await FollowAsync(found.Value, outcome, ct);
        return default(Done);
    }

    /// <summary>One approval by the administrator who calls, and what follows when it is the second.</summary>
    public async Task<ErrorOr<ApprovalDto>> ApproveAsync(
        Guid dealerId, Func<Dealer, Occasion, ErrorOr<Success>> approve, AccreditationOutcome outcome, CancellationToken ct)
    {
        var found = await dealers.FindAsync(dealerId, ct);
        if (found.IsError)
            return found.Errors;
        var (dealer, round) = (found.Value, found.Value.ApprovalRound);
        var approved = approve(dealer, occasions.Now("3.3"));
        if (approved.IsError)
            return approved.Errors;
        var complete = dealer.ApprovalRound > round;
        if (complete)
            await FollowAsync(dealer, outcome, ct);
        return new ApprovalDto(dealer.State, dealer.ValidUntil, complete);
    }

    /// <summary>What follows a decision that was taken.</summary>
    public async Task FollowAsync(Dealer dealer, AccreditationOutcome outcome, CancellationToken ct)
    {
        await clients.SetSuspendedAsync(dealer.Id.Value, dealer.IsStopped, ct);
        await bus.SendAsync(new SendAccreditationDecision(Guid.CreateVersion7(), dealer.Id.Value, outcome), ct);
    }
}

/// <summary>What an approval did.</summary>
/// <param name="State">The state now.</param>
/// <param name="ValidUntil">Last day of the accreditation in force, in Japan.</param>
/// <param name="Complete">True for the second approval; false while another administrator's is awaited.</param>
public sealed record ApprovalDto(DealerState State, DateOnly? ValidUntil, bool Complete);
