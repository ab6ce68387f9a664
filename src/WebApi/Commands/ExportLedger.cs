using System.CommandLine;
using CarTrade.Infrastructure.Privacy.Ledger;

namespace CarTrade.WebApi.Commands;

/// <summary><c>cartrade export-ledger --output FILE [--ledger NAME] [--without-content]</c>: the ledgers as they lie, for verifiers of others.</summary>
internal static class ExportLedger
{
    public static Command Command()
    {
        var output = new Option<FileInfo>("--output") { Description = "The file to write; it must not exist.", Required = true };
        var ledger = new Option<string?>("--ledger") { Description = "Only this one: disclosures, accesses, consents, bookings or postings." };
        var bare = new Option<bool>("--without-content") { Description = "Only ids, transactions and commitments: history can be checked, and nothing is said about anybody." };
        var command = new Command("export-ledger", "Write the ledgers to a file that tools/verify-ledger checks without this program.") { TreatUnmatchedTokensAsErrors = false };
        command.Add(output);
        command.Add(ledger);
        command.Add(bare);
        command.SetAction((parsed, ct) => OneOff.LookAsync(
            [.. parsed.UnmatchedTokens],
            (services, token) => WriteAsync(services, parsed.GetRequiredValue(output), parsed.GetValue(ledger), !parsed.GetValue(bare), token),
            ct));
        return command;
    }

    private static async Task<int> WriteAsync(IServiceProvider services, FileInfo file, string? ledger, bool content, CancellationToken ct)
    {
        await using var output = new StreamWriter(new FileStream(file.FullName, FileMode.CreateNew, FileAccess.Write));
        return await services.ExportLedgersAsync(ledger, content, output, Console.Out, ct);
    }
}
