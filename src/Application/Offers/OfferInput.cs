using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Reference;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Offers;

/// <summary>What a dealer offers.</summary>
/// <param name="Car">The car.</param>
/// <param name="Price">The price, broken down.</param>
/// <param name="Port">Named port of the incoterm, UN/LOCODE.</param>
/// <param name="ValidUntil">End of validity, at least 48 hours ahead.</param>
/// <param name="Etd">Expected departure.</param>
/// <param name="PhotoIds">Uploaded photos, at most 20.</param>
/// <param name="Note">Free text; contact details in it are masked.</param>
public sealed record OfferInput(
    OfferedCarInput Car,
    PriceInput Price,
    string Port,
    DateTimeOffset ValidUntil,
    DateOnly? Etd = null,
    IReadOnlyList<Guid>? PhotoIds = null,
    string? Note = null)
{
    /// <summary>As the domain has it; the input has passed its validator.</summary>
    internal ErrorOr<OfferTerms> ToTerms(FrozenRate? rate, ImportOutlook outlook)
    {
        var price = Price.ToPrice();
        if (price.IsError)
            return price.Errors;
        var note = Note is null ? null : ContactMasking.Apply(PlainText.Block(Note, PlainText.NoteLength).Value).Text;
        return new OfferTerms(Car.ToCar(), price.Value, UnLocode.Parse(Port).Value, ValidUntil.ToUniversalTime(), Etd, rate, PhotoIds ?? [], note, outlook);
    }
}

/// <summary>The offered car, both ways.</summary>
/// <param name="Make">Make.</param>
/// <param name="Model">Model.</param>
/// <param name="Year">Year of first registration.</param>
/// <param name="MileageKm">Mileage, km.</param>
/// <param name="Steering">Side of the wheel.</param>
/// <param name="Chassis">Chassis number or VIN; left out when the car is to be sourced.</param>
/// <param name="ManufactureYear">Year of manufacture.</param>
/// <param name="Grade">Auction grade.</param>
/// <param name="Body">Body.</param>
/// <param name="EngineCc">Engine, cc.</param>
/// <param name="Fuel">Fuel.</param>
/// <param name="Transmission">Transmission.</param>
/// <param name="Colour">Colour.</param>
public sealed record OfferedCarInput(
    string Make,
    string Model,
    int Year,
    int MileageKm,
    Steering Steering,
    string? Chassis = null,
    int? ManufactureYear = null,
    string? Grade = null,
    BodyType? Body = null,
    int? EngineCc = null,
    Fuel? Fuel = null,
    Transmission? Transmission = null,
    Colour? Colour = null)
{
    internal OfferedCar ToCar() => new()
    {
        Chassis = Chassis is null ? null : ChassisNumber.Parse(Chassis).Value,
        Make = Make,
        Model = Model,
        Year = Year,
        ManufactureYear = ManufactureYear,
        Mileage = Mileage.FromKilometres(MileageKm).Value,
        Grade = Grade is null ? null : AuctionGrade.Parse(Grade).Value,
        Steering = Steering,
        Body = Body,
        EngineCc = EngineCc,
        Fuel = Fuel,
        Transmission = Transmission,
        Colour = Colour,
    };

    /// <summary>From the domain's car.</summary>
    public static OfferedCarInput Of(OfferedCar car) => new(
        car.Make, car.Model, car.Year, car.Mileage.Kilometres, car.Steering, car.Chassis?.Value, car.ManufactureYear, car.Grade?.Code,
        car.Body, car.EngineCc, car.Fuel, car.Transmission, car.Colour);
}

/// <summary>A price broken down, in minor units of one currency, both ways.</summary>
/// <param name="Incoterm">FOB, CFR, CIF, EXW or DAP.</param>
/// <param name="Currency">JPY or USD.</param>
/// <param name="Fob">The car on board; for EXW the car in the yard.</param>
/// <param name="Freight">Freight.</param>
/// <param name="Insurance">Insurance.</param>
/// <param name="Inspection">Inspection.</param>
public sealed record PriceInput(Incoterm Incoterm, string Currency, long Fob, long? Freight = null, long? Insurance = null, long? Inspection = null)
{
    internal ErrorOr<IncotermPrice> ToPrice() =>
        Domain.Common.Currency.Parse(Currency).Then(currency => IncotermPrice.Create(Incoterm, currency, Fob, Freight, Insurance, Inspection));

    /// <summary>From the domain's price.</summary>
    public static PriceInput Of(IncotermPrice price) => new(
        price.Incoterm, price.Currency.Code, price.FobMinor, price.FreightMinor, price.InsuranceMinor, price.InspectionMinor);
}

/// <summary>Shape of an offer; the domain checks what the numbers mean.</summary>
internal sealed class OfferInputValidator : AbstractValidator<OfferInput>
{
    public OfferInputValidator()
    {
        RuleFor(offer => offer.Car.Make).Label(OfferedCar.NameLength);
        RuleFor(offer => offer.Car.Model).Label(OfferedCar.NameLength);
        RuleFor(offer => offer.Car.Chassis).Parses(ChassisNumber.Parse);
        RuleFor(offer => offer.Car.Grade).Parses(AuctionGrade.Parse);
        RuleFor(offer => offer.Car.MileageKm).Parses(Mileage.FromKilometres);
        RuleFor(offer => offer.Price.Currency).Parses(Currency.Parse);
        RuleFor(offer => offer.Port).Port();
        RuleFor(offer => offer.Note).Block(PlainText.NoteLength);
        RuleFor(offer => offer.PhotoIds).Must(ids => ids is null or { Count: <= OfferRevision.MaxPhotos }).WithErrorCode(OfferErrors.PhotosInvalid.Code);
    }
}
