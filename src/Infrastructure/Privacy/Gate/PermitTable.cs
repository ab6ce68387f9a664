using System.Collections.Frozen;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>All that a policy version permits, computed once. The first clause that permits a use is the one that is named.</summary>
internal sealed class PermitTable(PolicyVersion policy)
{
    /// <summary>Purposes that the policy alone cannot permit: they need a living consent besides, and none is kept yet.</summary>
    private static readonly FrozenSet<Purpose> OnConsent = [Purpose.Marketing];

    private readonly FrozenDictionary<(DataCategory, Purpose, RecipientKind), PolicyPermit> permits = Compute(policy);

    /// <summary>The version that this was computed from.</summary>
    public PolicyVersion Policy { get; } = policy;

    /// <summary>The permit, or null: what no clause names is denied.</summary>
    public PolicyPermit? Find(DataCategory category, Purpose purpose, RecipientKind recipient) =>
        permits.GetValueOrDefault((category, purpose, recipient));

    private static FrozenDictionary<(DataCategory, Purpose, RecipientKind), PolicyPermit> Compute(PolicyVersion policy) => (
        from category in Enum.GetValues<DataCategory>()
        from purpose in Enum.GetValues<Purpose>()
        where !OnConsent.Contains(purpose)
        from recipient in Enum.GetValues<RecipientKind>()
        let clause = policy.Permitting(category, purpose, recipient)
        where clause is not null
        select ((category, purpose, recipient), new PolicyPermit(clause.Id, policy.Version)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
}
