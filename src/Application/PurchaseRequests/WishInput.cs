using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference;
using FluentValidation;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>The wished car on the wire, both ways. What is left out means any.</summary>
/// <param name="Make">Make, by English name or slug.</param>
/// <param name="Model">Model, by English name or slug.</param>
/// <param name="YearFrom">First year of first registration.</param>
/// <param name="YearTo">Last year of first registration.</param>
/// <param name="Bodies">Bodies that will do.</param>
/// <param name="MileageMaxKm">Highest mileage, km.</param>
/// <param name="EngineCcMin">Smallest engine, cc.</param>
/// <param name="EngineCcMax">Largest engine, cc.</param>
/// <param name="Fuels">Fuels that will do.</param>
/// <param name="Transmission">Transmission wanted.</param>
/// <param name="Steering">Side of the wheel wanted.</param>
/// <param name="Drive">Driven wheels wanted.</param>
/// <param name="GradeMin">Lowest auction grade: S, 6, 5, 4.5, 4, 3.5, 3, 2, 1, RA, R, 0 or ***.</param>
/// <param name="Colours">Colours that will do.</param>
/// <param name="Quantity">How many cars, 1 to 50.</param>
/// <param name="Budget">The most for one car.</param>
public sealed record WishInput(
    string Make,
    string? Model = null,
    int? YearFrom = null,
    int? YearTo = null,
    IReadOnlyList<BodyType>? Bodies = null,
    int? MileageMaxKm = null,
    int? EngineCcMin = null,
    int? EngineCcMax = null,
    IReadOnlyList<Fuel>? Fuels = null,
    Transmission? Transmission = null,
    Steering? Steering = null,
    Drive? Drive = null,
    string? GradeMin = null,
    IReadOnlyList<Colour>? Colours = null,
    int Quantity = 1,
    MoneyInput? Budget = null)
{
    /// <summary>As the domain has it. The input has passed its validator; the domain checks the ranges.</summary>
    public WishedCar ToWish() => new()
    {
        Make = Make,
        Model = Model,
        YearFrom = YearFrom,
        YearTo = YearTo,
        Bodies = EnumSet<BodyType>.Of(Bodies),
        MileageMaxKm = MileageMaxKm,
        EngineCcMin = EngineCcMin,
        EngineCcMax = EngineCcMax,
        Fuels = EnumSet<Fuel>.Of(Fuels),
        Transmission = Transmission,
        Steering = Steering,
        Drive = Drive,
        GradeMin = GradeMin is null ? null : AuctionGrade.Parse(GradeMin).Value,
        Colours = EnumSet<Colour>.Of(Colours),
        Quantity = Quantity,
        BudgetMinor = Budget?.Amount,
        BudgetCurrency = Budget?.ParsedCurrency().Value,
    };

    /// <summary>From the domain's wish.</summary>
    public static WishInput Of(WishedCar wish) => new(
        wish.Make,
        wish.Model,
        wish.YearFrom,
        wish.YearTo,
        wish.Bodies.IsAny ? null : wish.Bodies.Values(),
        wish.MileageMaxKm,
        wish.EngineCcMin,
        wish.EngineCcMax,
        wish.Fuels.IsAny ? null : wish.Fuels.Values(),
        wish.Transmission,
        wish.Steering,
        wish.Drive,
        wish.GradeMin?.Code,
        wish.Colours.IsAny ? null : wish.Colours.Values(),
        wish.Quantity,
        wish.Budget is { } budget ? MoneyInput.Of(budget) : null);
}

/// <summary>Shape of a wish; the domain checks what the numbers mean.</summary>
internal sealed class WishInputValidator : AbstractValidator<WishInput>
{
    private const int MostChoices = 20;

    public WishInputValidator()
    {
        RuleFor(wish => wish.Make).Label(WishedCar.NameLength);
        RuleFor(wish => wish.Model).Label(WishedCar.NameLength);
        RuleFor(wish => wish.GradeMin).Parses(AuctionGrade.Parse);
        RuleFor(wish => wish.Budget!.Currency).Parses(Currency.Parse).When(wish => wish.Budget is not null);
        RuleFor(wish => wish.Bodies).Must(FewEnough).WithErrorCode("list.too_long");
        RuleFor(wish => wish.Fuels).Must(FewEnough).WithErrorCode("list.too_long");
        RuleFor(wish => wish.Colours).Must(FewEnough).WithErrorCode("list.too_long");
    }

    private static bool FewEnough<T>(IReadOnlyList<T>? list) => list is null or { Count: <= MostChoices };
}
