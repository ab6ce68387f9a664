using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Domain.Privacy.SubjectRequests;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Takes what can go on, a batch at a time, through every stage that it can reach, until nothing is left that can.</summary>
internal sealed class SubjectRequestRunner(IServiceScopeFactory scopes, RequestClaims claims) : ISubjectRequestRunner
{
    public async Task RunAsync(SubjectRequestId? only, CancellationToken ct)
    {
        var seen = new HashSet<Guid>();
        while (await claims.TakeAsync(only, seen, ct) is { Length: > 0 } taken)
        {
            try
            {
                await AdvanceAsync([.. taken.Select(id => new SubjectRequestId(id))], ct);
            }
            finally
            {
                await claims.ReleaseAsync(taken, CancellationToken.None);
            }

            seen.UnionWith(taken);
        }
    }

    private async Task AdvanceAsync(SubjectRequestId[] ids, CancellationToken ct)
    {
        await StageAsync<BeginStage>(stage => stage.RunAsync(ids, ct));
        await StageAsync<DestroyStage>(stage => stage.RunAsync(ids, ct));
        await StageAsync<NotifyStage>(stage => stage.RunAsync(ids, ct));
        await StageAsync<CertifyStage>(stage => stage.RunAsync(ids, ct));
    }

    private async Task StageAsync<TStage>(Func<TStage, Task> run)
        where TStage : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
        await run(scope.ServiceProvider.GetRequiredService<TStage>());
    }
}
