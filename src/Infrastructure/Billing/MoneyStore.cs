using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CarTrade.Infrastructure.Billing;

/// <summary>Arrays in, rows out. COPY is not possible under row-level security, which holds here as everywhere.</summary>
internal sealed class MoneyStore(CarTradeDbContext db) : IMoneyStore
{
    private const int Chunk = 2_000;

    private const string InsertLines =
        """
        INSERT INTO money.statement_lines (id, import_id, entry_key, mode, account, booked_on, currency, minor, is_credit, is_reversal, bank_references, key_id, details, imported_at, imported_by)
        SELECT n.id, $2, n.entry_key, $4, n.account, n.booked_on, n.currency, n.minor, n.is_credit, n.is_reversal, string_to_array(n.written, ' '), n.key_id, n.details, $13, $14
        FROM unnest($1, $3, $5, $6, $7, $8, $9, $10, $11, $12, $15) AS n(id, entry_key, account, booked_on, currency, minor, is_credit, is_reversal, written, key_id, details)
        ON CONFLICT (entry_key) DO NOTHING RETURNING id
        """;

    private const string InsertTransactions =
        """
        INSERT INTO money.transactions (id, at, event, cause, role, actor_id)
        SELECT n.id, n.at, n.event, n.cause, n.role, n.actor_id FROM unnest($1, $2, $3, $4, $5, $6) AS n(id, at, event, cause, role, actor_id)
        """;

    private const string InsertPostings =
        """
        INSERT INTO money.postings (id, transaction_id, number, account, order_id, line_id, currency, minor)
        SELECT n.id, n.transaction_id, n.number, n.account, n.order_id, n.line_id, n.currency, n.minor
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8) AS n(id, transaction_id, number, account, order_id, line_id, currency, minor)
        """;

    public async Task<IReadOnlyList<StatementLine>> AddLinesAsync(IReadOnlyList<StatementLine> lines, CancellationToken ct)
    {
        var added = new HashSet<Guid>(lines.Count);
        foreach (var some in lines.Chunk(Chunk))
        {
            await using var command = await CommandAsync(InsertLines, ct);
            Add(command, Array.ConvertAll(some, row => row.Id));
            Add(command, some[0].ImportId);
            Add(command, Array.ConvertAll(some, row => row.EntryKey));
            Add(command, EnumText<SettlementMode>.Of(some[0].Mode));
            Add(command, Array.ConvertAll(some, row => row.Account));
            Add(command, Array.ConvertAll(some, row => row.BookedOn));
            Add(command, Array.ConvertAll(some, row => row.Currency.Code));
            Add(command, Array.ConvertAll(some, row => row.Minor));
            Add(command, Array.ConvertAll(some, row => row.IsCredit));
            Add(command, Array.ConvertAll(some, row => row.IsReversal));
            Add(command, Array.ConvertAll(some, row => string.Join(' ', row.BankReferences)));
            Add(command, Array.ConvertAll(some, row => row.KeyId.Value));
            Add(command, some[0].ImportedAt.UtcDateTime);
            Add(command, some[0].ImportedBy);
            Add(command, Array.ConvertAll(some, row => row.Details.Blob));
            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
                added.Add(reader.GetGuid(0));
        }

        return added.Count == lines.Count ? lines : [.. lines.Where(line => added.Contains(line.Id))];
    }

    public async Task AppendAsync(IReadOnlyList<MoneyTransaction> transactions, CancellationToken ct)
    {
        foreach (var some in transactions.Chunk(Chunk))
        {
            if (Array.Exists(some, row => row.Rate is not null || row.ReversesId is not null))
                throw new ArgumentException("Conversions and reversals are booked one by one.", nameof(transactions));
            await TransactionsAsync(some, ct);
            await PostingsAsync([.. some.SelectMany(row => row.Postings)], ct);
        }
    }

    private async Task TransactionsAsync(MoneyTransaction[] rows, CancellationToken ct)
    {
        await using var command = await CommandAsync(InsertTransactions, ct);
        Add(command, Array.ConvertAll(rows, row => row.Id));
        Add(command, Array.ConvertAll(rows, row => row.At.UtcDateTime));
        Add(command, Array.ConvertAll(rows, row => EnumText<MoneyEvent>.Of(row.Event)));
        Add(command, Array.ConvertAll(rows, row => row.Cause));
        Add(command, Array.ConvertAll(rows, row => EnumText<ActorRole>.Of(row.Role)));
        Add(command, Array.ConvertAll(rows, row => row.ActorId));
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task PostingsAsync(Posting[] rows, CancellationToken ct)
    {
        await using var command = await CommandAsync(InsertPostings, ct);
        Add(command, Array.ConvertAll(rows, row => row.Id));
        Add(command, Array.ConvertAll(rows, row => row.TransactionId));
        Add(command, Array.ConvertAll(rows, row => row.Number));
        Add(command, Array.ConvertAll(rows, row => EnumText<BookAccount>.Of(row.Account)));
        Add(command, Array.ConvertAll(rows, row => row.OrderId?.Value));
        Add(command, Array.ConvertAll(rows, row => row.LineId));
        Add(command, Array.ConvertAll(rows, row => row.Currency.Code));
        Add(command, Array.ConvertAll(rows, row => row.Minor));
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<NpgsqlCommand> CommandAsync(string sql, CancellationToken ct)
    {
        await db.IdentifyAsync(ct);
        return new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection(), (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
    }

    private static void Add<T>(NpgsqlCommand command, T value) => command.Parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
}
