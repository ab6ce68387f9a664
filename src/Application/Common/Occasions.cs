using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;

namespace CarTrade.Application.Common;

/// <summary>Makes the occasion that every transition is recorded with: who, when, under which policy.</summary>
public interface IOccasions
{
    /// <summary>Now, acted by the caller in the role that the caller has.</summary>
    Occasion Now(string? clause = null, string? reason = null);
}

/// <inheritdoc/>
internal sealed class Occasions(ICaller caller, IPolicyInForce policy, TimeProvider clock) : IOccasions
{
    public Occasion Now(string? clause = null, string? reason = null) =>
        new(Role, caller.AccountId, Stored(clock.GetUtcNow()), policy.Current.Version, clause, reason);

    /// <summary>To the microsecond, as the database keeps it, so that an answer from memory and one read back are the same.</summary>
    private static DateTimeOffset Stored(DateTimeOffset at) => at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMicrosecond));

    private ActorRole Role => caller.Audience switch
    {
        Audience.DealerOwner or Audience.DealerSales or Audience.DealerIntegrations or Audience.DealerClient => ActorRole.Dealer,
        Audience.Admin => ActorRole.Staff,
        Audience.System => ActorRole.Timer,
        _ => ActorRole.Buyer,
    };
}
