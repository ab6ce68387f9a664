using CarTrade.Domain.Privacy.Ledger;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Appends openings with one round trip and one commit, as a role that can do nothing else.</summary>
internal sealed class AccessLog(AuditDatabase database, TimeProvider clock) : IAccessLog
{
    private const string Role = "SELECT set_config('role', 'cartrade_audit', true)";

    private const string Insert =
        """
        INSERT INTO privacy.accesses (id, at, subject_id, owner_id, place, row_id, category, purpose, recipient_kind, recipient_id,
          audience, account_id, clause, policy_version, reason, salt, commitment)
        SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[],
          $9::text[], $10::uuid[], $11::text[], $12::uuid[], $13::text[], $14::text[], $15::bytea[], $16::bytea[], $17::bytea[])
        """;

    public async Task WriteAsync(IReadOnlyList<Opening> openings, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var at = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        var salts = openings.Select(_ => CanonicalHash.NewSalt()).ToArray();
        await using var batch = database.Source.CreateBatch();
        batch.BatchCommands.Add(new(Role));
        var insert = new NpgsqlBatchCommand(Insert);
        batch.BatchCommands.Add(insert);
        Add(NpgsqlDbType.Uuid, openings, o => o.Id);
        Add(NpgsqlDbType.TimestampTz, openings, _ => at.UtcDateTime);
        Add(NpgsqlDbType.Uuid, openings, o => o.Subject);
        Add(NpgsqlDbType.Uuid, openings, o => o.Owner);
        Add(NpgsqlDbType.Text, openings, o => o.At.Column);
        Add(NpgsqlDbType.Uuid, openings, o => o.At.Row);
        Add(NpgsqlDbType.Text, openings, o => o.Category.ToString());
        Add(NpgsqlDbType.Text, openings, o => o.Purpose.ToString());
        Add(NpgsqlDbType.Text, openings, o => o.Recipient.Kind.ToString());
        Add(NpgsqlDbType.Uuid, openings, o => o.Recipient.Id);
        Add(NpgsqlDbType.Text, openings, o => o.Audience.ToString());
        Add(NpgsqlDbType.Uuid, openings, o => o.Account);
        Add(NpgsqlDbType.Text, openings, o => o.Permit.Clause);
        Add(NpgsqlDbType.Text, openings, o => o.Permit.PolicyVersion);
        Add(NpgsqlDbType.Bytea, openings, o => o.Reason);
        Add(NpgsqlDbType.Bytea, salts, salt => salt);
        Add(NpgsqlDbType.Bytea, openings.Zip(salts), pair => Commit(pair.First, pair.Second, at));
        await batch.ExecuteNonQueryAsync(ct);

        void Add<TRow, TValue>(NpgsqlDbType type, IEnumerable<TRow> rows, Func<TRow, TValue> value) =>
            insert.Parameters.Add(new() { Value = rows.Select(value).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });
    }

    private static byte[] Commit(Opening o, byte[] salt, DateTimeOffset at) => AccessEntry.Commit(
        salt, o.Id, at, o.Subject, o.Owner, o.At.Column, o.At.Row, o.Category, o.Purpose, o.Recipient, o.Audience.ToString(), o.Account,
        (o.Permit.Clause, o.Permit.PolicyVersion), o.Reason);
}
