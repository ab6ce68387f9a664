using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Application.Privacy.Policies;

/// <summary>A decision about a version.</summary>
/// <param name="Version">The version.</param>
/// <param name="Sha256">The hash that was read and approved.</param>
/// <param name="State">Where the decision stands.</param>
/// <param name="Replaces">The version in force when it was proposed.</param>
/// <param name="TakesForceAt">From when it governs all data.</param>
/// <param name="ProposedBy">The first administrator.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="ApprovedAt">When the second approved: from then until it takes force people can object.</param>
public sealed record PolicyActivationDto(
    string Version,
    string Sha256,
    PolicyActivationState State,
    string Replaces,
    DateTimeOffset TakesForceAt,
    Guid ProposedBy,
    DateTimeOffset ProposedAt,
    DateTimeOffset? ApprovedAt)
{
    internal static PolicyActivationDto Of(PolicyActivation row) =>
        new(row.PolicyVersion, row.Sha256, row.State, row.Replaces, row.TakesForceAt, row.ProposedBy, row.ProposedAt, row.ApprovedAt);
}
