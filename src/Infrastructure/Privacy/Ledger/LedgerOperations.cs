using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>What the operator's commands do with the ledgers.</summary>
public static class LedgerOperations
{
    /// <summary>Verifies every ledger and prints what was found; gives the exit code: 0 when all holds.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<int> VerifyLedgersAsync(this IServiceProvider services, TextWriter output, CancellationToken ct)
    {
        var reports = await services.GetRequiredService<ILedgerVerifier>().VerifyAsync(ct);
        foreach (var report in reports)
        {
            await output.WriteLineAsync($"{report.Ledger}: {report.Size} entries under checkpoints, {report.Pending} pending, {report.Findings.Count} findings");
            foreach (var finding in report.Findings)
                await output.WriteLineAsync($"  {finding}");
        }

        await output.WriteLineAsync($"copies of checkpoints: {services.GetRequiredService<LedgerFolder>().Path}");
        await output.WriteLineAsync($"verifier key: {services.GetRequiredService<CheckpointSigner>().VerifierKey}");
        return reports.Any(report => report.Findings.Count > 0) ? 1 : 0;
    }

    /// <summary>Writes ledgers as they lie to a file for verifiers of others; gives the exit code: 1 for a ledger that is not known.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="ledger">Which ledger, or null for all.</param>
    /// <param name="content">Whether salts and contents are written.</param>
    /// <param name="file">Where to write.</param>
    /// <param name="output">Where to say what was written.</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<int> ExportLedgersAsync(
        this IServiceProvider services, string? ledger, bool content, TextWriter file, TextWriter output, CancellationToken ct)
    {
        var wanted = LedgerDefinition.All.Where(known => ledger is null || known.Name == ledger).ToList();
        if (wanted.Count == 0)
        {
            await output.WriteLineAsync($"There is no ledger of this name; there are {string.Join(", ", LedgerDefinition.All.Select(known => known.Name))}.");
            return 1;
        }

        var lines = await services.GetRequiredService<LedgerExport>().WriteAsync(wanted, content, file, ct);
        await output.WriteLineAsync($"{lines} lines written. Check them with: node tools/verify-ledger/verify.mjs FILE --key '{services.GetRequiredService<CheckpointSigner>().VerifierKey}'");
        return 0;
    }
}
