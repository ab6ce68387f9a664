using System.Text.Json;
using CarTrade.Domain.Common;

namespace CarTrade.Application.Common;

/// <summary>One change of state, for staff.</summary>
/// <param name="Sequence">1 for the first.</param>
/// <param name="From">State before.</param>
/// <param name="Action">What was done.</param>
/// <param name="To">State after.</param>
/// <param name="Role">In which role.</param>
/// <param name="ActorId">By which account or program; null for timers and guests.</param>
/// <param name="At">When.</param>
/// <param name="PolicyVersion">The policy version in force.</param>
/// <param name="Clause">The clause that the step rested on.</param>
/// <param name="Reason">Why.</param>
public sealed record StateChangeDto(
    int Sequence, string From, string Action, string To, ActorRole Role, Guid? ActorId, DateTimeOffset At, string PolicyVersion, string? Clause, string? Reason)
{
    internal static IReadOnlyList<StateChangeDto> Of(IReadOnlyList<StateChange> history) =>
    [
        .. history.Select(change => new StateChangeDto(
            change.Sequence, Name(change.From), Name(change.Action), Name(change.To), change.Role, change.ActorId, change.At,
            change.PolicyVersion, change.ClauseId, change.Reason)),
    ];

    private static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
