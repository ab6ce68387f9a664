using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>
/// Counts what is left as a role that can only read, signs the certificate where that is nothing, and closes what waits for no recipient and no hold.
/// </summary>
internal sealed class CertifyStage(StageWork stage, ErasurePlans plans, ErasureRun run, SubjectResolver resolver, PackageMaker packages, CertificateIssuer certificates, IMessageBus bus)
{
    private static readonly SubjectRequestState[] From = [SubjectRequestState.Verifying, SubjectRequestState.Returning, SubjectRequestState.CertificateIssued];

    public async Task RunAsync(SubjectRequestId[] ids, CancellationToken ct)
    {
        var entries = await plans.OfAsync(ids, SubjectRequestState.Verifying, ct);
        var failed = await FailedAsync(entries, ct);
        foreach (var (id, entry) in await plans.OfAsync(ids, SubjectRequestState.CertificateIssued, ct))
            entries[id] = entry;
        await stage.EachAsync(ids, From, rows => CertifyAsync(rows, entries, failed, ct), ct);
    }

    /// <summary>Requests of which something is left: looked for one by one only where the whole batch is not clean.</summary>
    private async Task<HashSet<Guid>> FailedAsync(Dictionary<Guid, ErasureEntry> entries, CancellationToken ct)
    {
        var failed = new HashSet<Guid>();
        if (entries.Count == 0 || (await run.LeftAsync([.. entries.Values], ct)).Count == 0)
            return failed;
        foreach (var (id, entry) in entries)
        {
            if ((await run.LeftAsync([entry], ct)).Count > 0)
                failed.Add(id);
        }

        return failed;
    }

    private async Task CertifyAsync(List<SubjectRequest> rows, Dictionary<Guid, ErasureEntry> entries, HashSet<Guid> failed, CancellationToken ct)
    {
        var waiting = await packages.WaitingAsync(rows, ct);
        rows.RemoveAll(row => row.State == SubjectRequestState.Returning && (row.Destroys || waiting.Contains(row.Id)));
        foreach (var row in rows.Where(row => failed.Contains(row.Id.Value)))
            StageWork.Must(row.FailVerification(stage.Now));
        rows.RemoveAll(row => row.State == SubjectRequestState.VerificationFailed);
        foreach (var row in rows.Where(row => row.State == SubjectRequestState.Returning))
            await packages.DropAsync(row, ct);
        var resolved = await resolver.ResolveAsync([.. rows.Select(row => (row.OwnerKind, row.OwnerId, row.Scope))], ct);
        await certificates.IssueAsync([.. rows.Zip(resolved).Select(pair => (pair.First, pair.Second, entries.GetValueOrDefault(pair.First.Id.Value)))], ct);
        foreach (var (row, plan) in rows.Zip(resolved))
        {
            if (row.State != SubjectRequestState.CertificateIssued)
            {
                StageWork.Must(row.IssueCertificate(stage.Now));
                await bus.SendAsync(new TellSubject(row.Id.Value, SubjectNews.Certificate), ct);
            }

            await EndAsync(row, plan, ct);
        }
    }

    private async Task EndAsync(SubjectRequest row, SubjectPlan plan, CancellationToken ct)
    {
        var retained = row.Destroys ? await certificates.RetainedAsync(row, plan, ct) : [];
        if (row.Destroys && (plan.Blocked.Count > 0 || retained.Any(held => held.Ground == CertificateIssuer.Books)))
            StageWork.Must(row.Block(plan.Blocked.Select(held => held.Until).Concat(retained.Select(held => held.Until)).Min(), stage.Now));
        else if (!await certificates.AwaitsAnswersAsync(row, ct))
            StageWork.Must(row.Close(stage.Now));
    }
}
