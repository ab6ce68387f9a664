using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>The newest shipped version whose time has come.</summary>
internal sealed class PolicyInForce(IPolicyLibrary library, TimeProvider clock) : IPolicyInForce
{
    public PolicyVersion Current => library.InForce(clock.GetUtcNow());
}
