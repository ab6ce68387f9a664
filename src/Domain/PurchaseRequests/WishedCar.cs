using System.Globalization;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Reference;
using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>The car that a buyer looks for. Clear, so that it can be filtered; it says nothing about who looks. A missing value means any.</summary>
[NotPersonal("wished car: alone it identifies nobody")]
public sealed record WishedCar
{
    /// <summary>Longest make or model.</summary>
    public const int NameLength = 60;

    /// <summary>Most cars in one request.</summary>
    public const int MaxQuantity = 50;

    /// <summary>Largest engine, in cubic centimetres.</summary>
    public const int MaxEngineCc = 20_000;

    /// <summary>Make in its English name, such as Toyota.</summary>
    public required string Make { get; init; }

    /// <summary>Model in its English name.</summary>
    public string? Model { get; init; }

    /// <summary>First year of first registration.</summary>
    public int? YearFrom { get; init; }

    /// <summary>Last year of first registration.</summary>
    public int? YearTo { get; init; }

    /// <summary>Bodies that will do.</summary>
    public EnumSet<BodyType> Bodies { get; init; }

    /// <summary>Highest mileage, in kilometres.</summary>
    public int? MileageMaxKm { get; init; }

    /// <summary>Smallest engine, in cubic centimetres.</summary>
    public int? EngineCcMin { get; init; }

    /// <summary>Largest engine, in cubic centimetres.</summary>
    public int? EngineCcMax { get; init; }

    /// <summary>Fuels that will do.</summary>
    public EnumSet<Fuel> Fuels { get; init; }

    /// <summary>Transmission wanted.</summary>
    public Transmission? Transmission { get; init; }

    /// <summary>Side of the wheel wanted.</summary>
    public Steering? Steering { get; init; }

    /// <summary>Driven wheels wanted.</summary>
    public Drive? Drive { get; init; }

    /// <summary>Lowest auction grade.</summary>
    public AuctionGrade? GradeMin { get; init; }

    /// <summary>Colours that will do.</summary>
    public EnumSet<Colour> Colours { get; init; }

    /// <summary>How many cars.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>Most that the buyer would pay for one car, in minor units of <see cref="BudgetCurrency"/>.</summary>
    public long? BudgetMinor { get; init; }

    /// <summary>Currency of the budget.</summary>
    public Currency? BudgetCurrency { get; init; }

    /// <summary>The budget as money.</summary>
    public Money? Budget => BudgetMinor is { } minor && BudgetCurrency is { } currency ? new Money(minor, currency) : null;

    /// <summary>The years as a range.</summary>
    public YearRange Years => new(YearFrom, YearTo);

    /// <summary>Checks the wish; errors are of kind validation, each with the path of its field in the metadata <c>field</c>.</summary>
    public ErrorOr<WishedCar> Validated()
    {
        List<Error> errors = [];
        var make = PlainText.Label(Make, NameLength);
        var model = Model is null ? null : PlainText.Label(Model, NameLength) as ErrorOr<string>?;
        Check(!make.IsError, "make", PurchaseRequestErrors.WishMake);
        Check(model is not { IsError: true }, "model", PurchaseRequestErrors.WishModel);
        Check(!YearRange.Create(YearFrom, YearTo).IsError, "yearFrom", ValueErrors.InvalidYears);
        Check(MileageMaxKm is null or (>= 0 and <= Mileage.MaxKilometres), "mileageMaxKm", ValueErrors.InvalidMileage);
        Check(Engine(EngineCcMin) && Engine(EngineCcMax) && !(EngineCcMin > EngineCcMax), "engineCcMin", PurchaseRequestErrors.WishEngine);
        Check(Quantity is >= 1 and <= MaxQuantity, "quantity", PurchaseRequestErrors.WishQuantity);
        Check(BudgetMinor.HasValue == BudgetCurrency.HasValue && BudgetMinor is null or (> 0 and <= Money.MaxMinor), "budget", ValueErrors.MoneyOutOfRange);
        return errors.Count > 0 ? errors : this with { Make = make.Value, Model = model?.Value };

        void Check(bool holds, string field, Error error)
        {
            if (!holds)
                errors.Add(Error.Validation(error.Code, error.Description, new(StringComparer.Ordinal) { ["field"] = "wish." + field }));
        }
    }

    /// <summary>One spelling of the wish for finding duplicates: make, model, years, bodies, steering.</summary>
    public string Canonical() => string.Create(CultureInfo.InvariantCulture,
        $"{Make.ToUpperInvariant()}|{Model?.ToUpperInvariant()}|{YearFrom}|{YearTo}|{Bodies.Bits}|{(int?)Steering}");

    private static bool Engine(int? cc) => cc is null or (>= 50 and <= MaxEngineCc);
}
