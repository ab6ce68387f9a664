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

        await output.WriteLineAsync($"verifier key: {services.GetRequiredService<CheckpointSigner>().VerifierKey}");
        return reports.Any(report => report.Findings.Count > 0) ? 1 : 0;
    }
}
