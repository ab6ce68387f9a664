using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>What the stages share: the requests of a batch that stand where a stage begins, within one unit of work.</summary>
internal sealed class StageWork(CarTradeDbContext db, IUnitOfWork unitOfWork, IOccasions occasions)
{
    /// <summary>The database of the stage.</summary>
    public CarTradeDbContext Db => db;

    /// <summary>Now, under clause 7.</summary>
    public Occasion Now => occasions.Now("7");

    /// <summary>Works on the requests that are in one of these states; a refusal rolls all of it back and throws.</summary>
    public async Task EachAsync(SubjectRequestId[] ids, SubjectRequestState[] states, Func<List<SubjectRequest>, Task> work, CancellationToken ct)
    {
        var done = await unitOfWork.ExecuteAsync<ErrorOr<Done>>(
            async () =>
            {
                var rows = await db.Set<SubjectRequest>().AsTracking().Where(row => ids.Contains(row.Id) && states.Contains(row.State)).OrderBy(row => row.Id).ToListAsync(ct);
                if (rows.Count > 0)
                    await work(rows);
                return default(Done);
            },
            ct);
        Must(done);
    }

    /// <summary>A step that the table must allow here.</summary>
    public static void Must<T>(ErrorOr<T> step)
    {
        if (step.IsError)
            throw new InvalidOperationException(step.FirstError.Code);
    }
}
