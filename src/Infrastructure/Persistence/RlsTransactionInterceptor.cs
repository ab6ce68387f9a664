using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>A rollback to a savepoint takes the identity back with it: send it again.</summary>
internal sealed class RlsTransactionInterceptor : DbTransactionInterceptor
{
    public override Task RolledBackToSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
    {
        ((CarTradeDbContext)eventData.Context!).Identified(null);
        return Task.CompletedTask;
    }
}
