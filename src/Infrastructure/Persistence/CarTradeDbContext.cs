using System.Data.Common;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence.Conventions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>The main database. Pooled: what it knows of its caller is given by <see cref="DbLease"/> and taken back with it.</summary>
internal sealed class CarTradeDbContext(DbContextOptions<CarTradeDbContext> options) : DbContext(options), ICarTradeDb
{
    private DbTransaction? identified;
    private DbIdentity? actingAs;
    private bool leased;

    /// <summary>The scope's caller, while leased.</summary>
    public ICaller? Caller { get; set; }

    /// <summary>As whom commands run.</summary>
    public DbIdentity Identity => actingAs ?? (Caller is { } caller
        ? DbIdentity.Of(caller)
        : throw new InvalidOperationException("A context without a caller reads nothing."));

    /// <inheritdoc/>
    public IEnumerable<TEntity> Held<TEntity>()
        where TEntity : class
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        List<TEntity> held = [.. ChangeTracker.Entries<TEntity>().Select(entry => entry.Entity)];
        ChangeTracker.AutoDetectChangesEnabled = true;
        return held;
    }

    /// <summary>Runs what follows as somebody else than the caller: sign-in only.</summary>
    public void ActAs(DbIdentity? identity) => (actingAs, identified) = (identity, null);

    /// <summary>Whether the transaction has its identity already.</summary>
    public bool IsIdentified(DbTransaction? transaction) => transaction is not null && ReferenceEquals(identified, transaction);

    /// <summary>Notes that the transaction has its identity.</summary>
    public void Identified(DbTransaction? transaction) => identified = transaction;

    /// <summary>Gives the current transaction its identity, where no earlier command did.</summary>
    public async Task IdentifyAsync(CancellationToken ct)
    {
        var transaction = (NpgsqlTransaction)(Database.CurrentTransaction ?? throw new InvalidOperationException("An identity lives in a transaction.")).GetDbTransaction();
        if (IsIdentified(transaction))
            return;
        await using var command = new NpgsqlCommand(DbIdentity.Prefix, transaction.Connection, transaction);
        Identity.AddTo(command.Parameters);
        await command.ExecuteNonQueryAsync(ct);
        Identified(transaction);
    }

    /// <summary>Takes the context for one scope.</summary>
    public void Lend(ICaller caller) => (Caller, leased) = (caller, true);

    /// <summary>Forgets the caller and gives the context back to the pool.</summary>
    public ValueTask GiveBackAsync()
    {
        Forget();
        return base.DisposeAsync();
    }

    /// <summary>As <see cref="GiveBackAsync"/>.</summary>
    public void GiveBack()
    {
        Forget();
        base.Dispose();
    }

    /// <summary>
    /// While leased, nothing happens: the container disposes what its registrations return, once for each of them, and by then the context may serve
    /// another scope already. Its lease alone gives it back.
    /// </summary>
    public override void Dispose()
    {
        if (!leased)
            base.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public override ValueTask DisposeAsync() => leased ? ValueTask.CompletedTask : base.DisposeAsync();

    private void Forget() => (Caller, actingAs, identified, leased) = (null, null, null, false);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ModelConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CarTradeDbContext).Assembly);
}
