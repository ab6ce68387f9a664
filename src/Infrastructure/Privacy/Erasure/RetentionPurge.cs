using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Copies;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>
/// Destroys what is past the time that the register gives it, as a person's request would: by the ledger, on every store, so that no restore brings it back.
/// Held records wait, and so do those of people whose own request is open. Each run leaves a report of counts.
/// </summary>
internal sealed class RetentionPurge(CopyDb copies, CarTradeDbContext db, IUnitOfWork unitOfWork, ErasureLedger ledger, ErasureReplay replay, MainDatabase database, LegalPurge legal, TimeProvider clock)
{
    private const int Batch = 500;
    private const string Held =
        """
        (EXISTS (SELECT FROM privacy.legal_holds h WHERE h.record_id IN (t.id, t.owner) AND h.released_at IS NULL AND (h.until IS NULL OR h.until > @now))
          OR EXISTS (SELECT FROM privacy.subject_requests r WHERE r.owner_id IN (t.id, t.owner) AND r.closed_at IS NULL))
        """;

    private const string Requests = "FROM (SELECT id, owner_id AS owner, closed_at FROM requests.purchase_requests) t WHERE t.closed_at < @now - interval '3 years'";
    private const string People = "FROM (SELECT id, id AS owner, removed_at FROM dealers.staff) t WHERE t.removed_at < @now - interval '3 years'";

    public async Task RunAsync(CancellationToken ct)
    {
        await PurgeAsync(Retention.RequestClosedPlus3Years, Requests, ids => new() { Request = Guid.Empty, Requests = ids }, ct);
        await PurgeAsync(Retention.AccreditationPlus3Years, People, ids => new() { Request = Guid.Empty, People = ids }, ct);
        await ForgetAsync(ct);
    }

    /// <summary>Papers and packages of the legal desk go; old entries of the ledgers lose their content and salt; that they were there stays proved.</summary>
    private async Task ForgetAsync(CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(database.Batch(DbIdentity.Worker), "SELECT forgotten, held FROM privacy.ledger_forget()");
        var (forgotten, held) = (await MainDatabase.ListAsync(batch, row => (row.GetInt64(0), row.GetInt64(1)), 1, ct))[0];
        await ReportAsync(Retention.DisclosurePlus3Years, (int)forgotten + await legal.RunAsync(ct), (int)held, ct);
    }

    private async Task PurgeAsync(Retention rule, string due, Func<Guid[], ErasureEntry> entry, CancellationToken ct)
    {
        var (now, purged) = (new CopySet([], [], [], [], clock.GetUtcNow()), 0);
        while (await copies.ReadAsync($"SELECT t.id {due} AND NOT {Held} ORDER BY 1 LIMIT {Batch}", now, row => row.GetGuid(0), ct) is { Count: > 0 } ids)
        {
            await replay.ApplyAsync(await ledger.AppendAsync([entry([.. ids])], ct), ct);
            purged += ids.Count;
        }

        var kept = (await copies.ReadAsync($"SELECT count(*) {due}", now, row => row.GetInt64(0), ct))[0];
        await ReportAsync(rule, purged, (int)kept, ct);
    }

    private Task<ErrorOr.ErrorOr<Done>> ReportAsync(Retention rule, int purged, int kept, CancellationToken ct) => unitOfWork.ExecuteAsync<ErrorOr.ErrorOr<Done>>(
        () =>
        {
            db.Set<RetentionReport>().Add(RetentionReport.Of(rule, purged, kept, clock.GetUtcNow()));
            return Task.FromResult(ErrorOr.ErrorOrFactory.From(default(Done)));
        },
        ct);
}
