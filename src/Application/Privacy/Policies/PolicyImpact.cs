using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Queries;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Policies;

/// <summary>Counts what a change of the policy touches.</summary>
internal sealed class PolicyImpact(ICarTradeDb db, IRegisterCounts register)
{
    /// <summary>Living records of each category that the difference touches.</summary>
    public async Task<IReadOnlyList<CategoryImpactDto>> RecordsAsync(PolicyDifference difference, CancellationToken ct)
    {
        var counts = (await register.CountAsync(ct)).ToDictionary(pair => pair.Key.ToString(), pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        return
        [
            .. difference.Categories.Select(category => new CategoryImpactDto(
                category, counts.GetValueOrDefault(category), [.. difference.Clauses.Where(clause => Touches(clause, category)).Select(clause => clause.Id)])),
        ];
    }

    /// <summary>Who must be told.</summary>
    public async Task<AudienceImpactDto> ToTellAsync(CancellationToken ct)
    {
        var guests = await db.Set<PurchaseRequest>().Where(row => row.ClosedAt == null).Select(row => new { row.Id, row.OwnerId }).ToListAsync(ct);
        return new(await db.Set<Member>().LongCountAsync(ct), guests.LongCount(row => row.OwnerId == row.Id.Value));
    }

    private static bool Touches(ClauseDifference clause, string category) =>
        clause.Added.Concat(clause.Removed).Any(use => string.Equals(use.Category, category, StringComparison.OrdinalIgnoreCase));
}
