using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>The version in force when a request, message or timer first asks: all that it decides, it decides by that one.</summary>
internal sealed class PolicyInForce(PolicyClock policy, TimeProvider clock) : IPolicyInForce
{
    private PolicyVersion? pinned;

    public PolicyVersion Current => pinned ??= policy.InForce(clock.GetUtcNow());
}
