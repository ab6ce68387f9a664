using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>
/// A new transaction has no identity yet, though it may be the same object as the one before, which the driver uses again; and a
/// rollback to a savepoint takes the identity back with it. Either way it is sent again.
/// </summary>
internal sealed class RlsTransactionInterceptor : DbTransactionInterceptor
{
    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        ((CarTradeDbContext)eventData.Context!).Identified(null);
        return new(result);
    }

    public override Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        ((CarTradeDbContext)eventData.Context!).Identified(null);
        return Task.CompletedTask;
    }
}
