using System.CommandLine;
using CarTrade.Infrastructure.Backup;

namespace CarTrade.WebApi.Commands;

/// <summary><c>cartrade backup [list|verify] [--server main|vault]</c>: base backups of the embedded servers.</summary>
internal static class Backups
{
    public static Command Command()
    {
        var command = Leaf("backup", "Take a base backup of the embedded servers, beside a running program or without one.", (parsed, server, ct) =>
            OneOff.Builder([.. parsed.UnmatchedTokens]).TakeBackupsAsync(server, Console.Out, ct));
        command.Add(Leaf("list", "List what can be restored.", (parsed, server, _) =>
            OneOff.Builder([.. parsed.UnmatchedTokens]).Configuration.ListBackupsAsync(server, Console.Out)));
        command.Add(Leaf("verify", "Read every backup and compare it with its hashes; exit code 1 when something does not hold.", (parsed, server, ct) =>
            OneOff.Builder([.. parsed.UnmatchedTokens]).Configuration.VerifyBackupsAsync(server, Console.Out, ct)));
        return command;
    }

    private static Command Leaf(string name, string description, Func<ParseResult, string?, CancellationToken, Task<int>> run)
    {
        var server = new Option<string?>("--server") { Description = "main or vault; both where absent." };
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.Add(server);
        command.SetAction((parsed, ct) => run(parsed, parsed.GetValue(server), ct));
        return command;
    }
}
