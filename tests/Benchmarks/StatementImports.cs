using System.Diagnostics;
using System.Globalization;
using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Commands;
using CarTrade.Application.Billing.Statements;
using CarTrade.Infrastructure.Persistence;
using MediatR;
using Npgsql;

namespace CarTrade.Benchmarks;

/// <summary>Whole bank statements through the use case: read, sealed a key a line, kept once, booked, committed.</summary>
internal sealed class StatementImports(IServiceProvider services)
{
    private const int Lines = 10_000;
    private const string Goal = "≥ 5,000/s";

    private int files;

    /// <summary>The lines of the report.</summary>
    public async Task<List<string>> MeasureAsync(BenchOptions options)
    {
        var (first, again) = (new List<double>(), new List<double>());
        for (var round = -1; round < options.Rounds; round++)
        {
            var file = File(++files);
            var (taken, seconds) = await ImportAsync(file);
            if (taken != Lines)
                throw new InvalidOperationException($"{taken} lines were taken of {Lines}.");
            var (repeated, repeatSeconds) = await ImportAsync(file);
            if (repeated != 0)
                throw new InvalidOperationException($"{repeated} lines were taken twice.");
            if (round < 0)
                continue;
            first.Add(Lines / seconds);
            again.Add(Lines / repeatSeconds);
        }

        await CheckAsync();
        return [Line($"A camt.053 statement of {Lines:N0} receipts, lines", first, Goal), Line("The same file again, lines", again, "")];
    }

    private async Task<(int Taken, double Seconds)> ImportAsync(byte[] file)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(new BenchCaller(Audience.Admin) { AccountId = Guid.CreateVersion7() });
        var clock = Stopwatch.StartNew();
        var taken = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ImportStatementCommand(StatementFormat.Camt053, file));
        return taken.IsError ? throw new InvalidOperationException(taken.FirstError.Code) : (taken.Value.Taken, clock.Elapsed.TotalSeconds);
    }

    private static byte[] File(int number)
    {
        var (text, run) = (new StringBuilder("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>GB33BUKB20201555555555</IBAN></Id></Acct>"), Guid.NewGuid().ToString("N")[..8]);
        for (var line = 0; line < Lines; line++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"""
                <Ntry><Amt Ccy="USD">{(line % 9_000) + 1}.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><AcctSvcrRef>{run}-{number}-{line}</AcctSvcrRef>
                <NtryDtls><TxDtls><Refs><EndToEndId>E2E-{line}</EndToEndId></Refs><RltdPties><Dbtr><Nm>Wanjiku Kamau {line % 500}</Nm></Dbtr><DbtrAcct><Id><Othr><Id>01100{line:D8}</Id></Othr></Id></DbtrAcct></RltdPties>
                <RmtInf><Ustrd>RF61 PI20 2600 0123 for a car, invoice {line}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
                """);
        }

        return Encoding.UTF8.GetBytes(text.Append("</Stmt></BkToCstmrStmt></Document>").ToString());
    }

    private async Task CheckAsync()
    {
        var owner = services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.MainOwner);
        await using var command = owner.CreateCommand(Postings.Invariants);
        if (await command.ExecuteScalarAsync() is string wrong)
            throw new InvalidOperationException(wrong);
    }

    private static string Line(string name, List<double> speeds, string goal)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"| {name} | {speeds.Order().ElementAt(speeds.Count / 2):N0}/s | | | {goal} |");
        Console.WriteLine(line);
        return line;
    }
}
