using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Abstractions;

/// <summary>
/// The main database as the use cases see it: Entity Framework's sets, under row-level security for the current caller.
/// Queries are untracked unless <c>AsTracking()</c> is asked for; writes load one aggregate tracked.
/// </summary>
public interface ICarTradeDb
{
    /// <summary>The set of a persisted type.</summary>
    DbSet<TEntity> Set<TEntity>()
        where TEntity : class;

    /// <summary>What the unit of work holds of a type, as it stands; nothing is read and no change is looked for.</summary>
    IEnumerable<TEntity> Held<TEntity>()
        where TEntity : class;

    /// <summary>Writes what was changed; the pipeline's unit of work commits it. Called where ids or constraint errors are needed early.</summary>
    Task<int> SaveChangesAsync(CancellationToken ct);
}
