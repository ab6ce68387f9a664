using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Dealers;

/// <summary>One administrator's approval. Two different ones within a round accredit.</summary>
[NotPersonal("who approved, by opaque id")]
public sealed class DealerApproval
{
    private DealerApproval()
    {
    }

    /// <summary>1 for the first accreditation, 2 for the next renewal or reinstatement, and so on.</summary>
    public int Round { get; private init; }

    /// <summary>The administrator's account.</summary>
    public Guid AdminId { get; private init; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>The end date that was approved.</summary>
    public DateOnly ValidUntil { get; private init; }

    internal static DealerApproval Of(int round, Guid admin, DateTimeOffset at, DateOnly validUntil) =>
        new() { Round = round, AdminId = admin, At = at, ValidUntil = validUntil };
}
