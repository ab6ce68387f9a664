using System.Text.Json;
using CarTrade.Domain.Privacy.SubjectRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>The newest ledger entry of each request that is being carried out.</summary>
internal sealed class ErasurePlans(StageWork stage)
{
    public async Task<Dictionary<Guid, ErasureEntry>> OfAsync(SubjectRequestId[] ids, SubjectRequestState state, CancellationToken ct)
    {
        var rows = await (
            from plan in stage.Db.Set<ErasurePlan>()
            join request in stage.Db.Set<SubjectRequest>() on plan.RequestId equals request.Id
            where ids.Contains(plan.RequestId) && request.State == state
            orderby plan.Sequence
            select plan.Entry).ToListAsync(ct);
        var newest = new Dictionary<Guid, ErasureEntry>();
        foreach (var entry in rows.Select(text => JsonSerializer.Deserialize<ErasureEntry>(text, JsonSerializerOptions.Web)!))
            newest[entry.Request] = entry;
        return newest;
    }
}
