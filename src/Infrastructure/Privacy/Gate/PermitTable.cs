using System.Collections.Frozen;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>All that a policy version permits, computed once. The first clause that permits a use is the one that is named.</summary>
internal sealed class PermitTable(PolicyRules rules)
{
    /// <summary>Purposes that the policy alone cannot permit: they need a living consent besides, and none is kept yet.</summary>
    private static readonly FrozenSet<Purpose> OnConsent = [Purpose.Marketing];

    private readonly FrozenDictionary<(DataCategory, Purpose, RecipientKind), PolicyPermit> permits = Compute(rules);

    /// <summary>The version that this was computed from.</summary>
    public PolicyRules Rules { get; } = rules;

    /// <summary>The permit, or null: what no clause names is denied.</summary>
    public PolicyPermit? Find(DataCategory category, Purpose purpose, RecipientKind recipient) =>
        permits.GetValueOrDefault((category, purpose, recipient));

    private static FrozenDictionary<(DataCategory, Purpose, RecipientKind), PolicyPermit> Compute(PolicyRules rules)
    {
        var computed = new Dictionary<(DataCategory, Purpose, RecipientKind), PolicyPermit>();
        foreach (var use in rules.Uses)
        {
            var permit = new PolicyPermit(use.Clause, rules.Version);
            foreach (var purpose in use.Purposes.Where(purpose => !OnConsent.Contains(purpose)))
            foreach (var recipient in use.Recipients)
            foreach (var category in use.Categories)
                computed.TryAdd((category, purpose, recipient), permit);
        }

        return computed.ToFrozenDictionary();
    }
}
