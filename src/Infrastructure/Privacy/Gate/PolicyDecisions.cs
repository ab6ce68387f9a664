using System.Collections.Concurrent;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Decides by one version of the policy; when the data was collected plays no part.</summary>
internal sealed class PolicyDecisions
{
    private const int ReasonAtLeast = 10;
    private readonly ConcurrentDictionary<PolicyVersion, PermitTable> tables = new(ReferenceEqualityComparer.Instance);

    public ErrorOr<PolicyPermit> Decide(PolicyVersion policy, DataCategory category, Purpose purpose, Recipient recipient)
    {
        if (recipient.Kind != RecipientKind.System && recipient.Id == Guid.Empty)
            return PrivacyErrors.Denied;
        if (recipient.Kind == RecipientKind.Staff && (recipient.Reason?.Trim().Length ?? 0) < ReasonAtLeast)
            return CommonErrors.ReasonNeeded;
        return TableOf(policy).Find(category, purpose, recipient.Kind) is { } permit ? permit : PrivacyErrors.Denied;
    }

    /// <summary>Decides on one value: what only the person or the owning dealership may read needs that they are it.</summary>
    public ErrorOr<PolicyPermit> Decide<T>(PolicyVersion policy, SealedItem<T> item, Purpose purpose, Recipient recipient)
    {
        var needsOwner = recipient.Kind == RecipientKind.Subject || (recipient.Kind == RecipientKind.Dealer && purpose != Purpose.CompleteSale);
        if (needsOwner && recipient.Id != item.Subject && recipient.Id != item.Owner)
            return PrivacyErrors.Denied;
        return Decide(policy, item.Category, purpose, recipient);
    }

    /// <summary>The policy's half of a decision that rests on consent.</summary>
    public ErrorOr<PolicyPermit> DecideOnConsent(PolicyVersion policy, DataCategory category, Purpose purpose, Recipient recipient)
    {
        if (recipient.Kind != RecipientKind.System && recipient.Id == Guid.Empty)
            return PrivacyErrors.Denied;
        return TableOf(policy).FindOnConsent(category, purpose, recipient.Kind) is { } permit ? permit : PrivacyErrors.Denied;
    }

    private PermitTable TableOf(PolicyVersion policy) => tables.GetOrAdd(policy, static version => new PermitTable(version));
}
