using CarTrade.Application.Reference.Commands;
using CarTrade.Application.Reference.Queries;
using CarTrade.Domain.Reference;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Countries, ports, vehicles, import rules and exchange rates.</summary>
internal static class ReferenceEndpoints
{
    public static void MapReference(this IEndpointRouteBuilder api)
    {
        var reference = api.MapGroup("").WithGroupName("public").WithTags("Reference data");

        reference.MapGet("/countries", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListCountriesQuery(), ct).ToOk())
            .Sends<ListCountriesQuery>().WithMetadata(new SharedAnswer())
            .WithSummary("All countries");

        reference.MapGet("/ports", (string? country, string? q, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new SearchPortsQuery(country, q, limit), ct).ToOk())
            .Sends<SearchPortsQuery>()
            .WithSummary("Sea ports by country and name; for a landlocked country its gateways first");

        reference.MapGet("/makes", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListMakesQuery(), ct).ToOk())
            .Sends<ListMakesQuery>().WithMetadata(new SharedAnswer())
            .WithSummary("All makes");

        reference.MapGet("/makes/{make}/models", (string make, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListModelsQuery(make), ct).ToOk())
            .Sends<ListModelsQuery>().WithMetadata(new SharedAnswer())
            .WithSummary("A make's models with their generations");

        reference.MapGet("/import-verdicts", ([AsParameters] ImportVerdictParameters ask, IMediator mediator, CancellationToken ct) =>
                mediator.Send(ask.ToQuery(), ct).ToOk())
            .Sends<GetImportVerdictQuery>().WithMetadata(new Repeatable("fuel", "body"))
            .WithSummary("Whether a wished car can be imported: rules with source, date and confidence, and Japan's export control");

        reference.MapGet("/exchange-rates", (string? @base, DateOnly? on, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListExchangeRatesQuery(@base, on), ct).ToOk())
            .Sends<ListExchangeRatesQuery>()
            .WithSummary("The newest exchange rates, each with its date and source");
    }

    public static void MapReferenceAdmin(this IEndpointRouteBuilder api)
    {
        var rates = api.MapGroup("/admin/exchange-rates").WithGroupName("admin").WithTags("Exchange rates");

        rates.MapGet("/", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListUploadedRatesQuery(after, limit), ct).ToOk())
            .Sends<ListUploadedRatesQuery>()
            .WithSummary("Uploaded exchange rates, the newest upload first");

        rates.MapPost("/", (UploadExchangeRatesCommand upload, IMediator mediator, CancellationToken ct) => mediator.Send(upload, ct).ToOk())
            .Sends<UploadExchangeRatesCommand>()
            .WithSummary("Upload newer exchange rates as CSV; all rows are taken or none");
    }
}

/// <summary>A wish or a car.</summary>
/// <param name="Destination">ISO 3166-1 alpha-2 of the country where the car is to be registered.</param>
/// <param name="YearFrom">First year of first registration that would do.</param>
/// <param name="YearTo">Last year.</param>
/// <param name="Steering">Side of the wheel; absent when either would do.</param>
/// <param name="EngineCc">The engine's size, for one car; in place of the two limits.</param>
/// <param name="EngineCcMin">Smallest engine that would do.</param>
/// <param name="EngineCcMax">Largest engine that would do.</param>
/// <param name="Fuel">Fuels that would do; repeat it for several, absent means any.</param>
/// <param name="Body">Bodies that would do; repeat it for several, absent is judged as a passenger car.</param>
/// <param name="ArrivesOn">Expected arrival; absent means 60 days from today.</param>
internal sealed record ImportVerdictParameters(
    string Destination,
    int? YearFrom,
    int? YearTo,
    QueryEnum<Steering>? Steering,
    int? EngineCc,
    int? EngineCcMin,
    int? EngineCcMax,
    QueryEnum<Fuel>[]? Fuel,
    QueryEnum<BodyType>[]? Body,
    DateOnly? ArrivesOn)
{
    public GetImportVerdictQuery ToQuery() => new(
        Destination,
        YearFrom,
        YearTo,
        Steering?.Value,
        EngineCc,
        EngineCcMin,
        EngineCcMax,
        [.. (Fuel ?? []).Select(fuel => fuel.Value)],
        [.. (Body ?? []).Select(body => body.Value)],
        ArrivesOn);
}
