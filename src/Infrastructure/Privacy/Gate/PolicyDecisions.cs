using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Decides by the version in force at the instant of asking.</summary>
internal sealed class PolicyDecisions(IPolicyInForce policy)
{
    private const int ReasonAtLeast = 10;
    private PermitTable? table;

    public ErrorOr<PolicyPermit> Decide(DataCategory category, Purpose purpose, Recipient recipient)
    {
        var current = InForce();
        if (recipient.Kind != RecipientKind.System && recipient.Id == Guid.Empty)
            return PrivacyErrors.Denied;
        if (recipient.Kind == RecipientKind.Staff && (recipient.Reason?.Trim().Length ?? 0) < ReasonAtLeast)
            return CommonErrors.ReasonNeeded;
        return current.Find(category, purpose, recipient.Kind) is { } permit ? permit : PrivacyErrors.Denied;
    }

    /// <summary>Decides on one value: what only the person or the owning dealership may read needs that they are it.</summary>
    public ErrorOr<PolicyPermit> Decide<T>(SealedItem<T> item, Purpose purpose, Recipient recipient)
    {
        var needsOwner = recipient.Kind == RecipientKind.Subject || (recipient.Kind == RecipientKind.Dealer && purpose != Purpose.CompleteSale);
        if (needsOwner && recipient.Id != item.Subject && recipient.Id != item.Owner)
            return PrivacyErrors.Denied;
        return Decide(item.Category, purpose, recipient);
    }

    /// <summary>The policy's half of a decision that rests on consent.</summary>
    public ErrorOr<PolicyPermit> DecideOnConsent(DataCategory category, Purpose purpose, Recipient recipient)
    {
        if (recipient.Kind != RecipientKind.System && recipient.Id == Guid.Empty)
            return PrivacyErrors.Denied;
        return InForce().FindOnConsent(category, purpose, recipient.Kind) is { } permit ? permit : PrivacyErrors.Denied;
    }

    private PermitTable InForce()
    {
        var version = policy.Current;
        var known = Volatile.Read(ref table);
        if (ReferenceEquals(known?.Policy, version))
            return known;
        var fresh = new PermitTable(version);
        Volatile.Write(ref table, fresh);
        return fresh;
    }
}
