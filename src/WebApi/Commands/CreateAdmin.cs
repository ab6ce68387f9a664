using System.CommandLine;
using CarTrade.Application.Identity.Commands;
using MediatR;

namespace CarTrade.WebApi.Commands;

/// <summary><c>cartrade create-admin --email … [--language en|ja] [--print-link]</c>: mails an invitation to set a password and a second factor.</summary>
internal static class CreateAdmin
{
    public static Command Command()
    {
        var email = new Option<string>("--email") { Description = "Where the invitation goes.", Required = true };
        var language = new Option<string>("--language") { Description = "Language of the mails: en or ja.", DefaultValueFactory = _ => "en" };
        var print = new Option<bool>("--print-link") { Description = "Print the one-time link, too: for when no mail server is set up yet." };
        var command = new Command("create-admin", "Invite a member of staff.") { TreatUnmatchedTokensAsErrors = false };
        command.Add(email);
        command.Add(language);
        command.Add(print);
        command.SetAction((parsed, ct) => OneOff.RunAsync(
            [.. parsed.UnmatchedTokens],
            (services, token) => InviteAsync(services, parsed.GetRequiredValue(email), parsed.GetValue(language)!, parsed.GetValue(print), token),
            ct));
        return command;
    }

    private static async Task<int> InviteAsync(IServiceProvider services, string email, string language, bool print, CancellationToken ct)
    {
        var mediator = services.GetRequiredService<IMediator>();
        var answer = await mediator.Send(new CreateAdminAccountCommand(email, language, Guid.CreateVersion7().ToString()), ct);
        await Console.Out.WriteLineAsync(answer.IsError ? $"Refused: {answer.FirstError.Description}" : "Invited. The mail is on its way.");
        if (answer.IsError)
            return 1;
        if (print && await mediator.Send(new CreateInvitationLinkCommand(answer.Value.Id), ct) is { IsError: false } link)
            await Console.Out.WriteLineAsync(link.Value.AbsoluteUri);
        return 0;
    }
}
