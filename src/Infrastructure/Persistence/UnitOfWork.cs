using CarTrade.Application.Abstractions;
using CarTrade.Application.Behaviours;
using CarTrade.Infrastructure.Messaging;
using ErrorOr;
using Polly;
using Polly.Retry;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>One transaction: work, save, outbox, commit. What lost a race is run again, a bounded number of times, on a clean context.</summary>
internal sealed class UnitOfWork(CarTradeDbContext db, MainDatabase main, OutgoingMessages outgoing, DbConflict conflicts, IEnumerable<IBeforeCommit> endings) : IUnitOfWork
{
    // Built without telemetry: its log would hold the exceptions' text.
    private static readonly ResiliencePipeline Repeats = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions
    {
        ShouldHandle = arguments => new(arguments.Outcome.Exception is { } exception && DbConflict.IsWorthRepeating(exception)),
        MaxRetryAttempts = 4,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = TimeSpan.FromMilliseconds(10),
    }).Build();

    public async Task<TResponse> ExecuteAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken ct)
        where TResponse : IErrorOr
    {
        if (db.Database.CurrentTransaction is not null)
            return await work();
        try
        {
            return await Repeats.ExecuteAsync(token => new ValueTask<TResponse>(AttemptAsync(work, token)), ct);
        }
        catch (Exception exception) when (conflicts.Translate(exception) is { } error)
        {
            return ErrorResponse<TResponse>.From(error);
        }
        finally
        {
            outgoing.Close();
        }
    }

    private async Task<TResponse> AttemptAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken ct)
        where TResponse : IErrorOr
    {
        outgoing.Open();
        db.ChangeTracker.Clear();
        try
        {
            return await TransactAsync(work, ct);
        }
        catch (Exception exception) when (LostStatements.Explain(exception))
        {
            main.Clear();
            throw;
        }
    }

    private async Task<TResponse> TransactAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken ct)
        where TResponse : IErrorOr
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var response = await work();
        if (response.IsError)
            return response;
        foreach (var ending in endings)
            await ending.RunAsync(ct);
        await db.SaveChangesAsync(ct);
        await outgoing.StoreAsync(db, ct);
        await transaction.CommitAsync(ct);
        return response;
    }
}
