using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Each statement its own transaction on its own connection: for what stays written although the request is refused.</summary>
internal sealed class AuthDb(MainDatabase database) : AuthSql
{
    /// <summary>Several statements, all or nothing.</summary>
    public async Task<T> TransactAsync<T>(Func<AuthSql, Task<T>> work, CancellationToken ct)
    {
        await using var connection = await database.Source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var result = await work(new Within(connection, transaction));
        await transaction.CommitAsync(ct);
        return result;
    }

    protected override async ValueTask<Lease> BorrowAsync(CancellationToken ct)
    {
        var connection = await database.Source.OpenConnectionAsync(ct);
        return new(connection, null, connection.DisposeAsync);
    }

    private sealed class Within(NpgsqlConnection connection, NpgsqlTransaction transaction) : AuthSql
    {
        protected override ValueTask<Lease> BorrowAsync(CancellationToken ct) => new(new Lease(connection, transaction, () => default));
    }
}
