using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Statements;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Messages;

/// <summary>Looks for the orders of what a statement brought, some lines at a time, so that no transaction is long.</summary>
internal sealed class MatchStatementHandler(ICarTradeDb db, LineMatching matching, IMessageBus bus) : IMessageHandler<StatementImported>
{
    private const int Some = 100;

    public async Task HandleAsync(StatementImported message, CancellationToken ct)
    {
        var after = message.After ?? Guid.Empty;
        var lines = await db.Set<StatementLine>().Where(row => row.ImportId == message.ImportId && row.Id > after && row.IsCredit && !row.IsReversal && row.Minor > 0)
            .OrderBy(row => row.Id).Take(Some).ToListAsync(ct);
        if (lines.Count == 0)
            return;
        Guid[] ids = [.. lines.Select(line => line.Id)];
        var known = await db.Set<LineMatch>().Where(row => ids.Contains(row.LineId)).Select(row => row.LineId).ToListAsync(ct);
        await matching.MatchAsync(lines.FindAll(line => !known.Contains(line.Id)), ct);
        if (lines.Count == Some)
            await bus.SendAsync(message with { After = lines[^1].Id }, ct);
    }
}
