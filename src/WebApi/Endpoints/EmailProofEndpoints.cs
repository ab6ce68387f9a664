using CarTrade.Application.Identity.Commands;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Proving addresses, and changing them by proof.</summary>
internal static class EmailProofEndpoints
{
    public static void MapEmailProofs(this IEndpointRouteBuilder api)
    {
        var proofs = api.MapGroup("").WithGroupName("public").WithTags("Account");

        proofs.MapPost("/email-proofs", (ProveEmailCommand command, IMediator mediator, CancellationToken ct) => mediator.Send(command, ct).ToNoContent())
            .Sends<ProveEmailCommand>().Limited(Limit.Guess)
            .WithSummary("Return the token of a mailed link: proves an address, or puts a new one in force");

        proofs.MapPost("/me/email-changes", (RequestEmailChangeCommand command, IMediator mediator, CancellationToken ct) =>
                mediator.Send(command, ct).ToAccepted())
            .Sends<RequestEmailChangeCommand>().Limited(Limit.Mail)
            .WithSummary("Ask for a new address; it is in force once its link came back. The sign-in must be fresh");
    }
}
