using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Reference.Queries;

/// <summary>What the destination's import rules and Japan's export control say about a wish or a car.</summary>
/// <param name="Destination">ISO 3166-1 alpha-2 of the country where the car is to be registered.</param>
/// <param name="YearFrom">First year of first registration that would do.</param>
/// <param name="YearTo">Last year.</param>
/// <param name="Steering">Side of the wheel; absent when either would do.</param>
/// <param name="EngineCc">The engine's size, for one car; in place of the two limits.</param>
/// <param name="EngineCcMin">Smallest engine that would do.</param>
/// <param name="EngineCcMax">Largest engine that would do.</param>
/// <param name="Fuel">Fuels that would do; absent means any.</param>
/// <param name="Body">Bodies that would do; absent is judged as a passenger car.</param>
/// <param name="ArrivesOn">Expected arrival; absent means 60 days from today.</param>
[Access(Audience.Anyone)]
public sealed record GetImportVerdictQuery(
    string Destination,
    int? YearFrom = null,
    int? YearTo = null,
    Steering? Steering = null,
    int? EngineCc = null,
    int? EngineCcMin = null,
    int? EngineCcMax = null,
    IReadOnlyList<Fuel>? Fuel = null,
    IReadOnlyList<BodyType>? Body = null,
    DateOnly? ArrivesOn = null) : IQuery<ImportVerdictDto>;

internal sealed class GetImportVerdictHandler(IReferenceData reference, TimeProvider clock)
    : IQueryHandler<GetImportVerdictQuery, ImportVerdictDto>
{
    public Task<ErrorOr<ImportVerdictDto>> Handle(GetImportVerdictQuery request, CancellationToken cancellationToken)
    {
        var arrival = request.ArrivesOn ?? ImportInquiry.UsualArrival(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var inquiry = new ImportInquiry(request.Destination.ToUpperInvariant(), arrival)
        {
            Steering = request.Steering,
            EngineCcMin = request.EngineCc ?? request.EngineCcMin,
            EngineCcMax = request.EngineCc ?? request.EngineCcMax,
            Fuels = request.Fuel ?? [],
            Bodies = request.Body ?? [],
        };
        var verdict = ImportRuleEngine.Evaluate(inquiry.WithYears(request.YearFrom, request.YearTo), reference.ImportRules, reference.ExportControl);
        return Task.FromResult(ErrorOrFactory.From(ImportVerdictDto.Of(inquiry, verdict)));
    }
}

internal sealed class GetImportVerdictValidator : AbstractValidator<GetImportVerdictQuery>
{
    private const int MaxEngineCc = 30_000;

    public GetImportVerdictValidator()
    {
        RuleFor(query => query.Destination).NotEmpty().ReferenceCountry();
        RuleFor(query => query.YearFrom).InclusiveBetween(YearRange.Earliest, YearRange.Latest).WithErrorCode("year_range.invalid");
        RuleFor(query => query.YearTo).InclusiveBetween(YearRange.Earliest, YearRange.Latest).WithErrorCode("year_range.invalid");
        RuleFor(query => query.YearTo).GreaterThanOrEqualTo(query => query.YearFrom).WithErrorCode("year_range.invalid");
        RuleFor(query => query.EngineCc).InclusiveBetween(0, MaxEngineCc).WithErrorCode("engine.out_of_range");
        RuleFor(query => query.EngineCcMin).InclusiveBetween(0, MaxEngineCc).WithErrorCode("engine.out_of_range");
        RuleFor(query => query.EngineCcMax).InclusiveBetween(0, MaxEngineCc).WithErrorCode("engine.out_of_range")
            .GreaterThanOrEqualTo(query => query.EngineCcMin).WithErrorCode("engine.out_of_range");
        RuleFor(query => query.Steering).IsInEnum().WithErrorCode("steering.unknown");
        RuleForEach(query => query.Fuel).IsInEnum().WithErrorCode("fuel.unknown");
        RuleForEach(query => query.Body).IsInEnum().WithErrorCode("body.unknown");
        RuleFor(query => query.ArrivesOn).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 12, 31)).WithErrorCode("date.out_of_range");
    }
}
