using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Conventions;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Appends openings with one round trip and one commit, as a role that can do nothing else.</summary>
internal sealed class AccessLog(AuditDatabase database, TimeProvider clock) : IAccessLog
{
    private const string Role = $"SELECT set_config('role', '{DbRoles.Audit}', true)";

    private const string Insert =
        """
        INSERT INTO privacy.accesses (id, at, subject_id, owner_id, place, row_id, category, purpose, recipient_kind, recipient_id,
          audience, account_id, clause, policy_version, reason)
        SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[],
          $9::text[], $10::uuid[], $11::text[], $12::uuid[], $13::text[], $14::text[], $15::bytea[])
        """;

    public async Task WriteAsync(IReadOnlyList<Opening> openings, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var batch = database.Source.CreateBatch();
        batch.BatchCommands.Add(new(Role));
        var insert = new NpgsqlBatchCommand(Insert);
        batch.BatchCommands.Add(insert);
        Add(NpgsqlDbType.Uuid, o => o.Id);
        Add(NpgsqlDbType.TimestampTz, _ => now);
        Add(NpgsqlDbType.Uuid, o => o.Subject);
        Add(NpgsqlDbType.Uuid, o => o.Owner);
        Add(NpgsqlDbType.Text, o => o.At.Column);
        Add(NpgsqlDbType.Uuid, o => o.At.Row);
        Add(NpgsqlDbType.Text, o => EnumText<DataCategory>.Of(o.Category));
        Add(NpgsqlDbType.Text, o => EnumText<Purpose>.Of(o.Purpose));
        Add(NpgsqlDbType.Text, o => EnumText<RecipientKind>.Of(o.Recipient.Kind));
        Add(NpgsqlDbType.Uuid, o => o.Recipient.Id);
        Add(NpgsqlDbType.Text, o => EnumText<Audience>.Of(o.Audience));
        Add(NpgsqlDbType.Uuid, o => o.Account);
        Add(NpgsqlDbType.Text, o => o.Permit.Clause);
        Add(NpgsqlDbType.Text, o => o.Permit.PolicyVersion);
        Add(NpgsqlDbType.Bytea, o => o.Reason);
        await batch.ExecuteNonQueryAsync(ct);

        void Add<T>(NpgsqlDbType type, Func<Opening, T> value) =>
            insert.Parameters.Add(new() { Value = openings.Select(value).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | type });
    }
}
