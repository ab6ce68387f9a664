using CarTrade.Application.Abstractions;
using CarTrade.Application.Behaviours;
using CarTrade.Infrastructure.Messaging;
using ErrorOr;
using Polly.Registry;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>One transaction: work, save, outbox, commit. What lost a race is run again, a bounded number of times, on a clean context.</summary>
internal sealed class UnitOfWork(CarTradeDbContext db, OutgoingMessages outgoing, DbConflict conflicts, ResiliencePipelineProvider<string> pipelines) : IUnitOfWork
{
    /// <summary>Name of the pipeline that repeats lost races.</summary>
    public const string Pipeline = "unit-of-work";

    public async Task<TResponse> ExecuteAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken ct)
        where TResponse : IErrorOr
    {
        if (db.Database.CurrentTransaction is not null)
            return await work();
        try
        {
            return await pipelines.GetPipeline(Pipeline).ExecuteAsync(token => new ValueTask<TResponse>(AttemptAsync(work, token)), ct);
        }
        catch (Exception exception) when (conflicts.Translate(exception) is { } error)
        {
            return ErrorResponse<TResponse>.From(error);
        }
        finally
        {
            outgoing.Clear();
        }
    }

    private async Task<TResponse> AttemptAsync<TResponse>(Func<Task<TResponse>> work, CancellationToken ct)
        where TResponse : IErrorOr
    {
        outgoing.Clear();
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var response = await work();
        if (response.IsError)
            return response;
        await db.SaveChangesAsync(ct);
        await outgoing.StoreAsync(db, ct);
        await transaction.CommitAsync(ct);
        return response;
    }
}
