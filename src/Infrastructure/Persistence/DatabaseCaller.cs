using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>Who the scope's reads and writes are for, as the database is told: the scope's caller. Both ways to the database ask here.</summary>
internal sealed class DatabaseCaller(ICaller caller)
{
    /// <summary>The caller.</summary>
    public ICaller Caller { get; set; } = caller;
}
