using CarTrade.Application.Dealers;
using CarTrade.Application.Dealers.Commands;
using CarTrade.Application.Dealers.Queries;
using CarTrade.Domain.Dealers;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>A dealership's application and its own record.</summary>
internal static class DealerEndpoints
{
    public static void MapDealers(this IEndpointRouteBuilder api)
    {
        var dealers = api.MapGroup("").WithGroupName("dealer").WithTags("Dealership");

        dealers.MapPost("/dealers", (ApplyAsDealerCommand command, IMediator mediator, CancellationToken ct) => mediator.Send(command, ct).ToAccepted())
            .Sends<ApplyAsDealerCommand>().Limited(Limit.Mail)
            .WithSummary("Apply for accreditation; the applicant proves the address by mail and signs in as the first owner");

        dealers.MapGet("/dealer", (HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetDealerQuery(), ct).ToOk(http, dealer => dealer.Version))
            .Sends<GetDealerQuery>()
            .WithMetadata(new PolicyClauseAttribute("1.6"))
            .WithSummary("My dealership: standing, market, evidence; owners also see the responsible person");

        dealers.MapPut("/dealer", (DealerBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.Version().ThenAsync(version => mediator.Send(body.ToCommand(version), ct)).ToNoContent())
            .Sends<UpdateDealerCommand>()
            .WithSummary("Change company, market and responsible person, or sign the agreement in force; what evidence rests on is proposed for approval. If-Match with the version that was read");

        dealers.MapPost("/dealer/evidence", (EvidenceBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/dealer/evidence"))
            .Sends<AddEvidenceCommand>()
            .WithSummary("Hand in a piece of evidence; a newer piece of a kind takes the place of an older one");

        dealers.MapPost("/dealer/submission", (IMediator mediator, CancellationToken ct) =>
                mediator.Send(new SubmitApplicationCommand(), ct).ToNoContent())
            .Sends<SubmitApplicationCommand>()
            .WithSummary("Hand the application to the examiners");

        dealers.MapPost("/dealer/withdrawal", (IMediator mediator, CancellationToken ct) =>
                mediator.Send(new WithdrawApplicationCommand(), ct).ToNoContent())
            .Sends<WithdrawApplicationCommand>()
            .WithSummary("Take the application back");
    }
}

/// <summary>What a dealership changes about itself.</summary>
/// <param name="Makes">Makes served; empty means all.</param>
/// <param name="Destinations">Country codes of the destinations served; empty means all.</param>
/// <param name="Company">The business; left out, it stays. Address and phone change at once; the rest is a proposal until newer evidence is approved. The facts in force take a proposal back.</param>
/// <param name="ResponsiblePerson">The responsible person; left out, it stays. Another name is a proposal too.</param>
/// <param name="AgreementVersion">The version of the data-sharing agreement that is signed now; left out, nothing is signed.</param>
internal sealed record DealerBody(
    IReadOnlyList<string> Makes,
    IReadOnlyList<string> Destinations,
    CompanyInput? Company = null,
    PersonInput? ResponsiblePerson = null,
    string? AgreementVersion = null)
{
    public UpdateDealerCommand ToCommand(int version) => new(Company, Makes, Destinations, ResponsiblePerson, AgreementVersion, version);

    public override string ToString() => "dealer update";
}

/// <summary>A piece of evidence.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Title">What the document is.</param>
/// <param name="Number">Its number, or where it is filed.</param>
/// <param name="Note">Anything else.</param>
/// <param name="ExpiresOn">Last day on which it counts, in Japan; left out when it does not end.</param>
internal sealed record EvidenceBody(EvidenceKind Kind, string Title, string? Number = null, string? Note = null, DateOnly? ExpiresOn = null)
{
    public AddEvidenceCommand ToCommand(string? key) => new(Kind, Title, Number, Note, ExpiresOn, key);
}
