using System.Data;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>Brings both databases to this version: roles, schema, then what Entity Framework does not model. One program at a time; repeatable.</summary>
internal sealed class Migrator(
    [FromKeyedServices(DatabaseNames.MainOwner)] NpgsqlDataSource main,
    [FromKeyedServices(DatabaseNames.VaultOwner)] NpgsqlDataSource vault,
    ConnectionStrings connections)
{
    private const string Lock = "SELECT pg_advisory_lock(1130459748)";
    private const string Unlock = "SELECT pg_advisory_unlock(1130459748)";
    private static readonly string[] AppGroups = [DbRoles.Site, DbRoles.Partner, DbRoles.Admin, DbRoles.Worker, DbRoles.Auth, DbRoles.Audit, DbRoles.Eraser, DbRoles.Inspector];

    /// <summary>Migrates both; one query each where nothing changed.</summary>
    public async Task MigrateAsync(CancellationToken ct)
    {
        await LockedAsync(vault, VaultAsync, ct);
        await LockedAsync(main, MainAsync, ct);
    }

    private static async Task LockedAsync(NpgsqlDataSource source, Func<NpgsqlConnection, CancellationToken, Task> work, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await RunAsync(connection, Lock, ct);
        try
        {
            await SchemaState.PrepareAsync(connection, ct);
            if (await SchemaState.LatestAsync(connection, SchemaState.Release, ct) != SchemaState.Current)
                await work(connection, ct);
        }
        finally
        {
            // A connection goes back to its pool with its locks, and would keep other programs waiting until the pool drops it.
            if (connection.FullState == ConnectionState.Open)
                await RunAsync(connection, Unlock, CancellationToken.None);
        }
    }

    private async Task VaultAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await SqlScripts.RunAsync(connection, SqlScripts.Vault, ct);
        await LoginRoles.EnsureAsync(connection, connections[DatabaseNames.Vault], inherit: true, [DbRoles.Vault], ct);
        await SchemaState.RecordAsync(connection, SchemaState.Release, SchemaState.Current, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task MainAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var context = new CarTradeDbContext((DbContextOptions<CarTradeDbContext>)PersistenceRegistration
            .Configure(new DbContextOptionsBuilder<CarTradeDbContext>(), main).Options);
        var migrated = context.Database.GetMigrations().Any();
        if (migrated)
            await context.Database.MigrateAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await EnsureLoginsAsync(connection, grouped: false, ct);
        await SqlScripts.RunAsync(connection, SqlScripts.BeforeSchema, ct);
        if (!migrated)
            await CreateAsync(connection, context.Database.GenerateCreateScript(), ct);
        await SqlScripts.RunAsync(connection, SqlScripts.AfterSchema, ct);
        await EnsureLoginsAsync(connection, grouped: true, ct);
        await SchemaState.RecordAsync(connection, SchemaState.Release, SchemaState.Current, ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Logins come before the groups, for the bus's group may be a login; memberships after.</summary>
    private async Task EnsureLoginsAsync(NpgsqlConnection connection, bool grouped, CancellationToken ct)
    {
        await LoginRoles.EnsureAsync(connection, connections[DatabaseNames.Main], inherit: false, grouped ? AppGroups : [], ct);
        await LoginRoles.EnsureAsync(connection, connections[DatabaseNames.Bus], inherit: false, grouped ? [DbRoles.Bus] : [], ct);
    }

    private static async Task CreateAsync(NpgsqlConnection connection, string script, CancellationToken ct)
    {
        var hash = SchemaState.HashOf(script);
        var present = await SchemaState.LatestAsync(connection, SchemaState.Model, ct);
        if (present == hash)
            return;
        if (present is not null)
            throw new InvalidOperationException("The tables of this database are of another build without migrations: remove the data folder, or use an empty database.");
        if (script.Length > 0)
            await RunAsync(connection, script, ct);
        await SchemaState.RecordAsync(connection, SchemaState.Model, hash, ct);
    }

    [SuppressMessage("Security", "CA2100", Justification = "Constants and the model's own script.")]
    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
