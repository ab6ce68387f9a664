using CarTrade.Application.Identity.Commands;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Changing and resetting passwords.</summary>
internal static class PasswordEndpoints
{
    public static void MapPasswords(this IEndpointRouteBuilder api)
    {
        var passwords = api.MapGroup("").WithGroupName("public").WithTags("Account");

        passwords.MapPost("/password-resets", (RequestPasswordResetCommand command, IMediator mediator, CancellationToken ct) =>
                mediator.Send(command, ct).ToAccepted())
            .Sends<RequestPasswordResetCommand>().Limited(Limit.Mail)
            .WithSummary("Ask for a link to choose a new password; the answer is the same for every address");

        passwords.MapPost("/password-resets/completion", (CompletePasswordResetCommand command, IMediator mediator, CancellationToken ct) =>
                mediator.Send(command, ct).ToNoContent())
            .Sends<CompletePasswordResetCommand>().Limited(Limit.Guess)
            .WithSummary("Choose a password by a mailed link (reset or invitation); ends every session");

        passwords.MapPut("/me/password", (ChangePasswordCommand command, IMediator mediator, CancellationToken ct) =>
                mediator.Send(command, ct).ToNoContent())
            .Sends<ChangePasswordCommand>().Limited(Limit.Guess)
            .WithSummary("Change the password; ends the other sessions");
    }
}
