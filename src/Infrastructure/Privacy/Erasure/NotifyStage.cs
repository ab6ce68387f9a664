using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Gives every dealership that owns a copy besides us a notice, once a request and copy.</summary>
internal sealed class NotifyStage(StageWork stage, ErasurePlans plans, SubjectResolver resolver, IMessageBus bus)
{
    public async Task RunAsync(SubjectRequestId[] ids, CancellationToken ct)
    {
        var entries = await plans.OfAsync(ids, SubjectRequestState.RecipientNotices, ct);
        await stage.EachAsync(ids, [SubjectRequestState.RecipientNotices], rows => TellAsync(rows, entries, ct), ct);
    }

    private async Task TellAsync(List<SubjectRequest> rows, Dictionary<Guid, ErasureEntry> entries, CancellationToken ct)
    {
        var resolved = await resolver.ResolveAsync([.. rows.Select(row => (row.OwnerKind, row.OwnerId, row.Scope))], ct);
        var concerned = rows.Zip(resolved).ToDictionary(
            pair => pair.First, pair => entries.TryGetValue(pair.First.Id.Value, out var entry) && pair.First.Destroys ? entry.Requests : pair.Second.Copies.Requests);
        var purchases = concerned.Values.SelectMany(list => list).Select(id => new PurchaseRequestId(id)).Distinct().ToArray();
        var owners = await stage.Db.Set<CoOwnership>().Where(row => purchases.Contains(row.RequestId)).Select(row => new { row.RequestId, row.DealerId, row.Fields }).ToListAsync(ct);
        var rowIds = rows.ConvertAll(row => row.Id);
        var told = (await stage.Db.Set<RecipientNotice>().Where(row => rowIds.Contains(row.SubjectRequestId))
            .Select(row => new { row.SubjectRequestId, row.DealerId, row.PurchaseRequestId }).ToListAsync(ct))
            .Select(row => (row.SubjectRequestId, row.DealerId, row.PurchaseRequestId)).ToHashSet();
        var copies = owners.ToLookup(row => row.RequestId.Value);
        foreach (var (row, requests) in concerned)
        {
            foreach (var copy in requests.SelectMany(id => copies[id]))
            {
                var fields = FieldsOf(row, copy.Fields);
                if ((row.Scope.Fields.Count == 0 || fields.Length > 0) && told.Add((row.Id, copy.DealerId, copy.RequestId)))
                    await SendAsync(row, copy.DealerId, copy.RequestId, fields, ct);
            }

            StageWork.Must(row.Verify(stage.Now));
        }
    }

    /// <summary>The fields asked about that the dealership received; what stays with us for now is not asked of it either.</summary>
    private static string[] FieldsOf(SubjectRequest row, string received) =>
        [.. row.Scope.Fields.Where(field => !(row.Destroys && ContactFields.IsNeeded(field))).Intersect(received.Split(','), StringComparer.Ordinal)];

    private async Task SendAsync(SubjectRequest row, DealerId dealer, PurchaseRequestId purchase, string[] fields, CancellationToken ct)
    {
        var notice = RecipientNotice.Send(row, dealer, purchase, fields, stage.Now.At);
        stage.Db.Set<RecipientNotice>().Add(notice);
        await bus.SendAsync(new TellRecipient(notice.Id.Value), ct);
    }
}
