using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Fields of a purchase request that the person, after giving them, had restricted or objected to the use of: they stay with us, and pass to nobody.</summary>
internal sealed class StoppedFields(ICarTradeDb db)
{
    /// <summary>Their names.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(PurchaseRequestId request, Guid owner, DateTimeOffset since, CancellationToken ct)
    {
        var scopes = await db.Set<SubjectRequest>()
            .Where(row => (row.OwnerId == owner || row.OwnerId == request.Value) && row.ConfirmedAt >= since && row.State != SubjectRequestState.Withdrawn
                && (row.Operation == SubjectOperation.Restrict || row.Operation == SubjectOperation.Object))
            .Select(row => row.Scope).ToListAsync(ct);
        return [.. scopes.Where(scope => scope.Covers(request.Value, since)).SelectMany(scope => scope.Fields).Distinct(StringComparer.Ordinal)];
    }
}
