using System.Diagnostics;
using System.Text.Json;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>The verifier written apart, in Node, on exports of one ledger.</summary>
internal sealed class ForeignVerifier(LedgerExport export, LedgerDefinition ledger) : IDisposable
{
    private readonly Process node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tools", "verify-ledger", "stream.mjs")])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    /// <summary>What it finds in the database as it lies.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync(CancellationToken ct)
    {
        await using var lines = new StringWriter { NewLine = "\n" };
        await export.WriteAsync([ledger], content: true, lines, ct);
        await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(lines.ToString()).AsMemory(), ct);
        await node.StandardInput.FlushAsync(ct);
        var answer = await node.StandardOutput.ReadLineAsync(ct) ?? throw new InvalidOperationException("The verifier ended.");
        return [.. JsonDocument.Parse(answer).RootElement[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetString()!)];
    }

    public void Dispose()
    {
        node.StandardInput.Dispose();
        node.WaitForExit();
        node.Dispose();
    }
}
