using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>Lends a pooled context to one scope, with the scope's caller, and gives it back without.</summary>
internal sealed class DbLease(IDbContextFactory<CarTradeDbContext> factory, DatabaseCaller caller) : IAsyncDisposable, IDisposable
{
    private CarTradeDbContext? context;

    /// <summary>The scope's context.</summary>
    public CarTradeDbContext Context => context ??= Lend();

    public void Dispose() => Interlocked.Exchange(ref context, null)?.GiveBack();

    public ValueTask DisposeAsync() => Interlocked.Exchange(ref context, null)?.GiveBackAsync() ?? ValueTask.CompletedTask;

    private CarTradeDbContext Lend()
    {
        var lent = factory.CreateDbContext();
        lent.Lend(caller.Caller);
        // Every save has a transaction to carry the identity; one that fails rolls all of it back, so savepoints would be round trips for nothing.
        lent.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        lent.Database.AutoSavepointsEnabled = false;
        return lent;
    }
}
