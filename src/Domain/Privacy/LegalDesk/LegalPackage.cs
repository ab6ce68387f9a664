namespace CarTrade.Domain.Privacy.LegalDesk;

/// <summary>What was handed over, as it was. Written once, never changed.</summary>
public sealed class LegalPackage
{
    private LegalPackage()
    {
    }

    /// <summary>The case.</summary>
    [NotPersonal("identifier")]
    public Guid CaseId { get; private set; }

    /// <summary>Whose data it holds: the member, or the guest's request.</summary>
    [NotPersonal("opaque identifier")]
    public Guid OwnerId { get; private set; }

    /// <summary>The package.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "4.2", Retention.DisclosurePlus3Years)]
    public Sealed<LegalPackageContent> Content { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset At { get; private set; }

    /// <summary>Keeps one.</summary>
    /// <param name="matter">The case, whose package it is.</param>
    /// <param name="content">The sealed package.</param>
    /// <param name="at">Server time, UTC.</param>
    public static LegalPackage Keep(LegalDisclosureCase matter, Sealed<LegalPackageContent> content, DateTimeOffset at) =>
        new() { CaseId = matter.Id, OwnerId = matter.OwnerId, Content = content, At = at };
}
