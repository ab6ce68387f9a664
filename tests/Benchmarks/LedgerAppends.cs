using System.Diagnostics;
using System.Globalization;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Ledger;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Benchmarks;

/// <summary>A dealership's row alone, and the same row with its disclosure in the same transaction; then how fast all that is verified.</summary>
internal sealed class LedgerAppends(IServiceProvider services)
{
    private const string Business = "INSERT INTO bench.receipts VALUES ($1, $2, $3, 'PR-2026-000001', 'received', 'Toyota', 'Land Cruiser', 'KE', now(), $4)";

    private const string Disclosure =
        """
        INSERT INTO privacy.disclosures (id, at, subject_kind, subject_id, owner_id, request_id, recipient_kind, recipient_id, recipient_name, fields, clause, policy_version,
          content_hash, receipt_id)
        VALUES ($1, now(), 'purchase_request', $2, $2, $2, 'dealer', $3, 'Benchmark Motors', ARRAY['name', 'email', 'country', 'phone', 'note'], '3.3', '2026-11-01', $4, $1)
        """;

    private static readonly byte[] Copy = new byte[420];
    private static readonly byte[] Hash = new byte[32];

    private readonly MainDatabase main = services.GetRequiredService<MainDatabase>();
    private readonly BenchCaller dealer = new(Audience.DealerSales) { DealerId = Guid.CreateVersion7(), AccountId = Guid.CreateVersion7() };

    /// <summary>The lines of the report.</summary>
    public async Task<List<string>> MeasureAsync(BenchOptions options)
    {
        await BenchSchema.MakeAsync(services, "receipts");
        var appends = new Turns("A business row with its ledger entry, 16 connections", BenchOptions.Connections, _ => WriteAsync(entry: true), _ => WriteAsync(entry: false));
        return [await appends.LineAsync(options, throughput: true, "≥ 0.60"), await VerifyAsync(options)];
    }

    private async Task WriteAsync(bool entry)
    {
        var (id, request) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var batch = MainDatabase.Add(main.Batch(dealer), Business, Uuid(id), Uuid(request), Uuid(dealer.DealerId!.Value), Bytes(Copy));
        if (entry)
            MainDatabase.Add(batch, Disclosure, Uuid(id), Uuid(request), Uuid(dealer.DealerId.Value), Bytes(Hash));
        await batch.ExecuteNonQueryAsync();
    }

    /// <summary>Entries a second of the program's verifier, once all have their places.</summary>
    private async Task<string> VerifyAsync(BenchOptions options)
    {
        var verifier = (LedgerVerifier)services.GetRequiredService<ILedgerVerifier>();
        var ledger = LedgerDefinition.All.Single(known => known.Name == LedgerDefinition.Disclosures);
        while ((await verifier.VerifyAsync(ledger, default)).Pending > 0)
            await Task.Delay(500);
        var speeds = new List<double>();
        long size = 0;
        for (var round = 0; round < options.Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            var report = await verifier.VerifyAsync(ledger, default);
            if (report.Findings.Count > 0)
                throw new InvalidOperationException(report.Findings[0]);
            size = report.Size;
            speeds.Add(size / clock.Elapsed.TotalSeconds);
        }

        var line = string.Create(CultureInfo.InvariantCulture, $"| Verification of {size:N0} entries | {speeds.Order().ElementAt(speeds.Count / 2):N0} entries/s | | | ≥ 100,000/s |");
        Console.WriteLine(line);
        return line;
    }

    private static NpgsqlParameter<Guid> Uuid(Guid value) => new() { TypedValue = value };

    private static NpgsqlParameter<byte[]> Bytes(byte[] value) => new() { TypedValue = value, NpgsqlDbType = NpgsqlDbType.Bytea };
}
