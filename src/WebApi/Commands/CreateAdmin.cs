using System.CommandLine;
using CarTrade.Application.Identity.Commands;
using MediatR;

namespace CarTrade.WebApi.Commands;

/// <summary><c>cartrade create-admin --email … [--language en|ja]</c>: mails an invitation to set a password and a second factor.</summary>
internal static class CreateAdmin
{
    public static Command Command()
    {
        var email = new Option<string>("--email") { Description = "Where the invitation goes.", Required = true };
        var language = new Option<string>("--language") { Description = "Language of the mails: en or ja.", DefaultValueFactory = _ => "en" };
        var command = new Command("create-admin", "Invite a member of staff.") { TreatUnmatchedTokensAsErrors = false };
        command.Add(email);
        command.Add(language);
        command.SetAction((parsed, ct) => OneOff.RunAsync(
            [.. parsed.UnmatchedTokens],
            (services, token) => InviteAsync(services, parsed.GetRequiredValue(email), parsed.GetValue(language)!, token),
            ct));
        return command;
    }

    private static async Task<int> InviteAsync(IServiceProvider services, string email, string language, CancellationToken ct)
    {
        var answer = await services.GetRequiredService<IMediator>().Send(new CreateAdminAccountCommand(email, language, Guid.CreateVersion7().ToString()), ct);
        await Console.Out.WriteLineAsync(answer.IsError ? $"Refused: {answer.FirstError.Description}" : "Invited. The mail is on its way.");
        return answer.IsError ? 1 : 0;
    }
}
