using System.CommandLine;
using CarTrade.WebApi.Hosting;

namespace CarTrade.WebApi.Commands;

/// <summary>What the executable does: serves, unless a command is named. What it does not know is configuration (<c>--PublicOrigin=…</c>).</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("CarTrade: the export trade in Japanese used cars.") { TreatUnmatchedTokensAsErrors = false };
        root.SetAction((parsed, ct) => Server.RunAsync([.. parsed.UnmatchedTokens], ct));
        root.Add(Named("serve", "Serve the site and the API (the default).", Server.RunAsync));
        root.Add(Named("migrate", "Bring both databases to this version.", OneOff.MigrateAsync));
        root.Add(Named("verify-ledger", "Recompute every ledger; exit code 1 when something does not hold.", OneOff.VerifyLedgersAsync));
        root.Add(CreateAdmin.Command());
        root.Add(ExportLedger.Command());
        root.Add(Seed.Command());
        root.Add(Backups.Command());
        root.Add(Restore.Command());
        return root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    private static Command Named(string name, string description, Func<string[], CancellationToken, Task<int>> run)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, ct) => run([.. parsed.UnmatchedTokens], ct));
        return command;
    }
}
