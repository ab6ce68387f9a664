using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Offers;

/// <summary>A buyer's counter-offer on one revision.</summary>
public sealed class CounterOffer
{
    private CounterOffer()
    {
    }

    /// <summary>1 for the first.</summary>
    [NotPersonal("number")]
    public int Number { get; private init; }

    /// <summary>The revision that it answers.</summary>
    [NotPersonal("number")]
    public int OnRevision { get; private init; }

    /// <summary>The total that the buyer would pay under the same incoterm, in minor units of the revision's currency.</summary>
    [NotPersonal("amount of money")]
    public long TotalMinor { get; private init; }

    /// <summary>Currency of the total: the revision's.</summary>
    [NotPersonal("currency")]
    public Currency Currency { get; private init; }

    /// <summary>The buyer's remark without contact details; the remark as written is not kept.</summary>
    [Collected(DataCategory.CommunicationServicesInformation, "1.5", Retention.RequestClosedPlus3Years, Clear = true)]
    public string? MaskedNote { get; private init; }

    /// <summary>When, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset At { get; private init; }

    /// <summary>The total as money.</summary>
    public Money Total => new(TotalMinor, Currency);

    internal static CounterOffer Of(int number, int onRevision, Money total, string? maskedNote, DateTimeOffset at) => new()
    {
        Number = number,
        OnRevision = onRevision,
        TotalMinor = total.Minor,
        Currency = total.Currency,
        MaskedNote = maskedNote,
        At = at,
    };
}
