using CarTrade.Application.Privacy.Commands;
using CarTrade.Application.Privacy.Queries;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Consents, permissions, their receipts, and the list of those not to be written to.</summary>
internal static class ConsentEndpoints
{
    /// <summary>Global Privacy Control: a browser says with every request that its user refuses marketing.</summary>
    private const string Signal = "Sec-GPC";

    public static void MapConsents(this IEndpointRouteBuilder api)
    {
        var mine = api.MapGroup("").WithGroupName("public").WithTags("Consents");

        mine.MapGet("/me/consents", (string? language, [FromHeader(Name = Signal)] string? signal, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListMyConsentsQuery(language ?? "en", signal is "1"), ct).ToOk())
            .Sends<ListMyConsentsQuery>()
            .WithSummary("All that I can decide on, where it stands, and the exact words; nothing is ticked beforehand");

        mine.MapPost("/me/consents", (ConsentBody body, [FromHeader(Name = Signal)] string? signal, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(signal is "1"), ct).ToOk())
            .Sends<DecideConsentCommand>()
            .WithSummary("Give, refuse or withdraw, each in one step; with Sec-GPC: 1 marketing is refused whatever is sent");

        mine.MapGet("/me/consent-events", (int? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListMyConsentEventsQuery(after, limit), ct).ToOk())
            .Sends<ListMyConsentEventsQuery>()
            .WithSummary("Everything that was asked and decided, newest first");

        mine.MapGet("/me/consents/{id:guid}/receipt", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetConsentReceiptQuery(id), ct).ToOk())
            .Sends<GetConsentReceiptQuery>()
            .WithSummary("The signed receipt of an event, in the shape of ISO/IEC TS 27560");

        mine.MapPost("/consent-receipt-verifications", (GetReceiptVerdictQuery receipt, IMediator mediator, CancellationToken ct) =>
                mediator.Send(receipt, ct).ToOk())
            .Sends<GetReceiptVerdictQuery>().Limited(Limit.Guess)
            .WithSummary("Whether a receipt is genuine and stands in the signed ledger; nobody has to say who they are");
    }

    public static void MapConsentAdmin(this IEndpointRouteBuilder api)
    {
        var admin = api.MapGroup("/admin").WithGroupName("admin").WithTags("Consents");

        admin.MapPost("/suppressions", (ImportSuppressionsCommand list, IMediator mediator, CancellationToken ct) => mediator.Send(list, ct).ToOk())
            .Sends<ImportSuppressionsCommand>()
            .WithSummary("Add addresses that must not be written to; only keyed hashes are kept, and nothing is taken off");

        admin.MapPost("/consent-invalidations", (InvalidateConsentsCommand words, IMediator mediator, CancellationToken ct) => mediator.Send(words, ct).ToOk())
            .Sends<InvalidateConsentsCommand>()
            .WithSummary("Declare that words were wrong: consents given to them end. Needs the Access-Reason header; call until more is false");
    }
}

/// <summary>A decision.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Language">The language in which the words were shown: <c>en</c> or <c>ja</c>.</param>
/// <param name="Topic">Topic of marketing; absent means all, to refuse or withdraw.</param>
/// <param name="Channel">Channel of marketing; absent means all, to refuse or withdraw.</param>
/// <param name="RecipientId">Recipient of a permission: a dealership.</param>
/// <param name="Fields">Fields of a permission: name, email, country, phone, mobile, fax, postalAddress, businessName, businessRole.</param>
/// <param name="Until">End of a permission.</param>
/// <param name="TextSha256">SHA-256 of the words that were shown; not needed to withdraw.</param>
internal sealed record ConsentBody(
    ConsentKind Kind,
    ConsentDecision Decision,
    string Language,
    MarketingTopic? Topic = null,
    ContactChannel? Channel = null,
    Guid? RecipientId = null,
    IReadOnlyList<string>? Fields = null,
    DateTimeOffset? Until = null,
    string? TextSha256 = null)
{
    public DecideConsentCommand ToCommand(bool signal) => new(Kind, Decision, Language, Topic, Channel, RecipientId, Fields, Until, TextSha256, signal);
}
