using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Reference.Rates;

/// <summary>A rate that an admin uploaded. Never changed: a later upload for the same day and currencies takes its place.</summary>
[NotPersonal("exchange rate")]
public sealed class ExchangeRate
{
    /// <summary>Longest name of a source.</summary>
    public const int SourceLength = 40;

    private ExchangeRate()
    {
    }

    /// <summary>The row's id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The currency of which one unit is priced.</summary>
    public Currency Base { get; private set; }

    /// <summary>The currency of the price.</summary>
    public Currency Currency { get; private set; }

    /// <summary>The day that it stands for.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Units of the currency for one unit of the base.</summary>
    public decimal UnitsPerBase { get; private set; }

    /// <summary>Who published it, as the admin names it.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The admin's account.</summary>
    public Guid UploadedBy { get; private set; }

    /// <summary>When it was uploaded.</summary>
    public DateTimeOffset UploadedAt { get; private set; }

    /// <summary>A rate from an upload.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="uploadedBy">The admin's account.</param>
    /// <param name="now">The moment.</param>
    public static ExchangeRate Upload(RateObservation rate, Guid uploadedBy, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Base = rate.Base,
        Currency = rate.Currency,
        Date = rate.Date,
        UnitsPerBase = rate.UnitsPerBase,
        Source = rate.Source,
        UploadedBy = uploadedBy,
        UploadedAt = now,
    };

    /// <summary>The rate without who uploaded it.</summary>
    public RateObservation ToObservation() => new(Base, Currency, Date, UnitsPerBase, Source);
}
