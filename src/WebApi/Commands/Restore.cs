using System.CommandLine;
using CarTrade.Infrastructure.Backup;

namespace CarTrade.WebApi.Commands;

/// <summary><c>cartrade restore --server main|vault [--until …] [--backup …] [--from …] [--discard]</c>: brings one embedded server back; the program must be stopped.</summary>
internal static class Restore
{
    public static Command Command()
    {
        var server = new Option<string>("--server") { Description = "main or vault.", Required = true };
        var until = new Option<DateTimeOffset?>("--until") { Description = "Restore what was committed until this moment (2026-11-22T10:15:00Z); all there is where absent." };
        var backup = new Option<string?>("--backup") { Description = "The base backup to begin with; the newest that serves where absent." };
        var from = new Option<string?>("--from") { Description = "Another folder of backups than the configured one." };
        var discard = new Option<bool>("--discard") { Description = "Remove the data that is there now, instead of putting it aside." };
        var command = new Command("restore", "Restore an embedded server from its backups. Stop the program first.") { TreatUnmatchedTokensAsErrors = false };
        foreach (var option in (Option[])[server, until, backup, from, discard])
            command.Add(option);
        command.SetAction((parsed, ct) => OneOff.Builder([.. parsed.UnmatchedTokens]).RestoreBackupAsync(
            parsed.GetRequiredValue(server), parsed.GetValue(backup), parsed.GetValue(until), parsed.GetValue(from), parsed.GetValue(discard), Console.Out, ct));
        return command;
    }
}
