using CarTrade.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Statements within the use case's own transaction; outside of one, each on its own. The caller's role is back afterwards.</summary>
internal sealed class CurrentAuth(CarTradeDbContext db) : AuthSql
{
    protected override async ValueTask<Lease> BorrowAsync(CancellationToken ct)
    {
        var transaction = (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        await db.Database.OpenConnectionAsync(ct);
        return new((NpgsqlConnection)db.Database.GetDbConnection(), transaction, GiveBackAsync);
    }

    private async ValueTask GiveBackAsync()
    {
        db.Identified(null);
        await db.Database.CloseConnectionAsync();
    }
}
