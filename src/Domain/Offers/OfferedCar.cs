using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Reference;
using ErrorOr;

namespace CarTrade.Domain.Offers;

/// <summary>The car that a dealer offers: one that it holds, by chassis number, or one that it will source.</summary>
public sealed record OfferedCar
{
    /// <summary>Longest make or model.</summary>
    public const int NameLength = 60;

    /// <summary>Chassis number; null while the car is to be sourced.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "1.6", Retention.Books7Years, Clear = true)]
    public ChassisNumber? Chassis { get; init; }

    /// <summary>Make in its English name.</summary>
    [NotPersonal("car")]
    public required string Make { get; init; }

    /// <summary>Model in its English name.</summary>
    [NotPersonal("car")]
    public required string Model { get; init; }

    /// <summary>Year of first registration.</summary>
    [NotPersonal("car")]
    public int Year { get; init; }

    /// <summary>Year of manufacture, where it differs or is asked for.</summary>
    [NotPersonal("car")]
    public int? ManufactureYear { get; init; }

    /// <summary>Odometer; for a car to be sourced the most that it will show.</summary>
    [NotPersonal("car")]
    public Mileage Mileage { get; init; }

    /// <summary>Auction grade, where there is one.</summary>
    [NotPersonal("car")]
    public AuctionGrade? Grade { get; init; }

    /// <summary>Side of the wheel.</summary>
    [NotPersonal("car")]
    public Steering Steering { get; init; }

    /// <summary>Body.</summary>
    [NotPersonal("car")]
    public BodyType? Body { get; init; }

    /// <summary>Engine in cubic centimetres.</summary>
    [NotPersonal("car")]
    public int? EngineCc { get; init; }

    /// <summary>Fuel.</summary>
    [NotPersonal("car")]
    public Fuel? Fuel { get; init; }

    /// <summary>Transmission.</summary>
    [NotPersonal("car")]
    public Transmission? Transmission { get; init; }

    /// <summary>Colour.</summary>
    [NotPersonal("car")]
    public Colour? Colour { get; init; }

    /// <summary>Whether the dealer does not have the car yet.</summary>
    public bool IsToBeSourced => Chassis is null;

    /// <summary>Checks make, model, years and engine; <c>offer.car_invalid</c>.</summary>
    public ErrorOr<OfferedCar> Validated()
    {
        var (make, model) = (PlainText.Label(Make, NameLength), PlainText.Label(Model, NameLength));
        var fits = !make.IsError && !model.IsError && IsYear(Year) && (ManufactureYear is null || (IsYear(ManufactureYear.Value) && ManufactureYear <= Year))
            && EngineCc is null or (>= 50 and <= 20_000) && Enum.IsDefined(Steering);
        return fits ? this with { Make = make.Value, Model = model.Value } : OfferErrors.CarInvalid;
    }

    private static bool IsYear(int year) => year is >= YearRange.Earliest and <= YearRange.Latest;
}
