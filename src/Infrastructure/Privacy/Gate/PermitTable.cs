using System.Collections.Frozen;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>All that a policy version permits, computed once. The first clause that permits a use is the one that is named.</summary>
internal sealed class PermitTable(PolicyVersion policy)
{
    /// <summary>Purposes that the policy alone cannot permit: they need a living consent besides.</summary>
    private static readonly FrozenSet<Purpose> OnConsent = [Purpose.Marketing, Purpose.PermittedDisclosure];

    private readonly FrozenDictionary<(DataCategory, Purpose, RecipientKind), PolicyPermit> permits = Compute(policy);

    /// <summary>The permit, or null: what no clause names is denied, and so is what rests on consent besides.</summary>
    public PolicyPermit? Find(DataCategory category, Purpose purpose, RecipientKind recipient) =>
        OnConsent.Contains(purpose) ? null : permits.GetValueOrDefault((category, purpose, recipient));

    /// <summary>The policy's half of the permit for a purpose that rests on consent, or null; also for a purpose that does not.</summary>
    public PolicyPermit? FindOnConsent(DataCategory category, Purpose purpose, RecipientKind recipient) =>
        OnConsent.Contains(purpose) ? permits.GetValueOrDefault((category, purpose, recipient)) : null;

    private static FrozenDictionary<(DataCategory, Purpose, RecipientKind), PolicyPermit> Compute(PolicyVersion policy) => (
        from category in Enum.GetValues<DataCategory>()
        from purpose in Enum.GetValues<Purpose>()
        from recipient in Enum.GetValues<RecipientKind>()
        let clause = policy.Permitting(category, purpose, recipient)
        where clause is not null
        select ((category, purpose, recipient), new PolicyPermit(clause.Id, policy.Version)))
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
}
