using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Which requests can go on, and who works on them: a lease that a crash lets run out.</summary>
internal sealed class RequestClaims(MainDatabase database, TimeProvider clock)
{
    /// <summary>Requests that one run takes at once: their steps are one statement a store.</summary>
    public const int Batch = 500;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const string Take =
        """
        UPDATE privacy.subject_requests SET leased_until = $2 WHERE id IN (
          SELECT r.id FROM privacy.subject_requests r
          WHERE ($3::uuid IS NULL OR r.id = $3) AND NOT r.id = ANY ($4) AND r.closed_at IS NULL AND (r.leased_until IS NULL OR r.leased_until <= $1) AND (
            r.state IN ('confirmed', 'hold_check', 'destroying', 'recipient_notices', 'verifying', 'verification_failed')
            OR (r.state = 'returning' AND NOT EXISTS (
              SELECT FROM privacy.return_packages p WHERE p.request_id = r.id AND p.archive IS NOT NULL AND p.expires_at > $1))
            OR (r.state = 'partially_blocked' AND (r.resume_at <= $1 OR EXISTS (
              SELECT FROM privacy.legal_holds h WHERE (h.released_at IS NOT NULL OR h.until <= $1) AND h.record_id IN (
                SELECT r.owner_id UNION ALL SELECT p.id FROM requests.purchase_requests p WHERE p.owner_id = r.owner_id))))
            OR (r.state = 'certificate_issued' AND NOT EXISTS (
              SELECT FROM privacy.recipient_notices n WHERE n.subject_request_id = r.id AND n.answer IS NULL AND n.escalated_at IS NULL)))
          ORDER BY r.id LIMIT $5 FOR UPDATE SKIP LOCKED)
        RETURNING id
        """;

    private const string Release = "UPDATE privacy.subject_requests SET leased_until = NULL WHERE id = ANY ($1)";

    /// <summary>Takes what can go on, but not these again.</summary>
    public async Task<Guid[]> TakeAsync(SubjectRequestId? only, IReadOnlyCollection<Guid> except, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker), Take,
            new NpgsqlParameter<DateTime> { TypedValue = now.UtcDateTime }, new NpgsqlParameter<DateTime> { TypedValue = (now + Lease).UtcDateTime },
            new NpgsqlParameter { Value = (object?)only?.Value ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid },
            new NpgsqlParameter<Guid[]> { TypedValue = [.. except] }, new NpgsqlParameter<int> { TypedValue = Batch });
        await using var reader = await MainDatabase.ReadAsync(batch, ct);
        var taken = new List<Guid>();
        while (await reader.ReadAsync(ct))
            taken.Add(reader.GetGuid(0));
        return [.. taken];
    }

    /// <summary>Gives them back.</summary>
    public async Task ReleaseAsync(Guid[] ids, CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(database.Batch(DbIdentity.Worker), Release, new NpgsqlParameter<Guid[]> { TypedValue = ids });
        await batch.ExecuteNonQueryAsync(ct);
    }
}
