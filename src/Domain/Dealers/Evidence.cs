using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Dealers;

/// <summary>One piece of evidence. A newer piece of a kind takes the place of an older one; nothing is deleted.</summary>
public sealed class Evidence
{
    /// <summary>Longest title.</summary>
    public const int TitleLength = 120;

    private Evidence()
    {
    }

    /// <summary>Names the piece.</summary>
    [NotPersonal("identifier")]
    public EvidenceId Id { get; private init; }

    /// <summary>What it shows.</summary>
    [NotPersonal("kind")]
    public EvidenceKind Kind { get; private init; }

    /// <summary>What the document says or where it is filed; may name a person.</summary>
    [Collected(DataCategory.ThirdPersonInformation, "1.6", Retention.AccreditationPlus3Years)]
    public Sealed<EvidenceDetails> Details { get; private init; }

    /// <summary>Last day on which it counts; null when it does not end.</summary>
    [NotPersonal("date of a document")]
    public DateOnly? ExpiresOn { get; private init; }

    /// <summary>When it was handed in, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset SubmittedAt { get; private init; }

    /// <summary>The administrator who verified it.</summary>
    [NotPersonal("opaque identifier")]
    public Guid? VerifiedBy { get; private set; }

    /// <summary>When it was verified, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>When the facts that it shows were changed, UTC; null while they hold.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? SupersededAt { get; private set; }

    /// <summary>Whether an administrator verified it.</summary>
    public bool IsVerified => VerifiedAt is not null;

    /// <summary>Whether it counts on a day.</summary>
    /// <param name="day">The day, in Japan.</param>
    public bool CountsOn(DateOnly day) => IsVerified && SupersededAt is null && !HasExpiredOn(day);

    /// <summary>Whether its last day lies before a day.</summary>
    /// <param name="day">The day, in Japan.</param>
    public bool HasExpiredOn(DateOnly day) => ExpiresOn < day;

    internal static Evidence Of(EvidenceId id, EvidenceKind kind, Sealed<EvidenceDetails> details, DateOnly? expiresOn, DateTimeOffset at) =>
        new() { Id = id, Kind = kind, Details = details, ExpiresOn = expiresOn, SubmittedAt = at };

    internal void Verify(Guid admin, DateTimeOffset at) => (VerifiedBy, VerifiedAt) = (admin, at);

    internal void Supersede(DateTimeOffset at) => SupersededAt ??= at;
}

/// <summary>What a piece of evidence says, sealed.</summary>
/// <param name="Title">What the document is.</param>
/// <param name="Number">Its number, where it has one.</param>
/// <param name="Note">Anything else.</param>
public sealed record EvidenceDetails(string Title, string? Number, string? Note)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "evidence details";
}
