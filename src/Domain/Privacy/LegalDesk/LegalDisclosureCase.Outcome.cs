namespace CarTrade.Domain.Privacy.LegalDesk;

/// <content>What was decided, and what became of it.</content>
public sealed partial class LegalDisclosureCase
{
    /// <summary>Who proposed.</summary>
    [NotPersonal("opaque identifier")]
    public Guid? ProposedBy { get; private set; }

    /// <summary>Who approved.</summary>
    [NotPersonal("opaque identifier")]
    public Guid? ApprovedBy { get; private set; }

    /// <summary>Until when the person may not be told, UTC; null for no gag.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? GagUntil { get; private set; }

    /// <summary>Why the person may not be told; contact details are masked.</summary>
    [NotPersonal("reason in which contact details are masked")]
    public string? GagReason { get; private set; }

    /// <summary>SHA-256 of the package; it stands in the disclosure ledger, too.</summary>
    [NotPersonal("hash of a sealed package")]
    public byte[]? PackageHash { get; private set; }

    /// <summary>When the package was made, UTC: the moment of the disclosure.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? PackagedAt { get; private set; }

    /// <summary>How it was delivered; contact details are masked.</summary>
    [NotPersonal("proof in which contact details are masked")]
    public string? DeliveryProof { get; private set; }

    /// <summary>When the person was told, or nobody was left to tell, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ToldAt { get; private set; }

    /// <summary>When it ended, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The clause that it rests on.</summary>
    public string Clause => Ground.Clause();

    /// <summary>The purpose for which the policy gate is asked.</summary>
    public Purpose Purpose => Ground switch
    {
        LegalGround.Belief => Purpose.LegalDisclosure,
        LegalGround.Breach => Aim == BreachAim.PreventInjury ? Purpose.PreventInjury : Purpose.PursueClaim,
        _ => Purpose.LegalObligation,
    };

    /// <summary>Who receives it, as the policy names them.</summary>
    public Recipient Recipient => Ground switch
    {
        LegalGround.JudicialOrder => Recipient.Court(Id),
        LegalGround.Breach => Recipient.Public(Id),
        _ => Recipient.Authority(Id),
    };
}
