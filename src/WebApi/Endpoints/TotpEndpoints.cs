using CarTrade.Application.Identity.Commands;
using CarTrade.WebApi.Auth;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>The second factor. Setting it up is all that an account may do that needs one and has none.</summary>
internal static class TotpEndpoints
{
    public static void MapTotp(this IEndpointRouteBuilder api)
    {
        var totp = api.MapGroup("/me/totp").WithGroupName("public").WithTags("Account");

        totp.MapPost("", (IMediator mediator, CancellationToken ct) => mediator.Send(new PrepareTotpCommand(), ct).ToOk())
            .Sends<PrepareTotpCommand>().WithMetadata(new AllowsEnrolmentAttribute())
            .WithSummary("Get a secret for an authenticator app. The sign-in must be fresh");

        totp.MapPut("", (ConfirmTotpCommand command, IMediator mediator, CancellationToken ct) => mediator.Send(command, ct).ToOk())
            .Sends<ConfirmTotpCommand>().WithMetadata(new AllowsEnrolmentAttribute()).Limited(Limit.Guess)
            .WithSummary("Put the authenticator app in force by its first code; gives the backup codes, this once");

        totp.MapDelete("", (IMediator mediator, CancellationToken ct) => mediator.Send(new RemoveTotpCommand(), ct).ToNoContent())
            .Sends<RemoveTotpCommand>()
            .WithSummary("Remove the authenticator app. The sign-in must be fresh");
    }
}
