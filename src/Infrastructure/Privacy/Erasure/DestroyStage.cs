using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Privacy.Copies;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Runs the steps that are left, and notes the entries as carried out in both databases.</summary>
internal sealed class DestroyStage(StageWork stage, ErasureRun run, ErasurePlans plans, AppliedErasures applied, CopyDb copies)
{
    public async Task RunAsync(SubjectRequestId[] ids, CancellationToken ct)
    {
        var entries = await plans.OfAsync(ids, SubjectRequestState.Destroying, ct);
        if (entries.Count == 0)
            return;
        await run.RunAsync(entries, ct);
        await applied.InVaultAsync([.. entries.Values], ct);
        await using (var step = await copies.BeginAsync(ct))
        {
            await applied.InMainAsync(step, [.. entries.Values], ct);
            await using var forget = step.Command(
                "DELETE FROM privacy.subject_request_steps WHERE request_id = ANY ($1)", new NpgsqlParameter<Guid[]> { TypedValue = [.. entries.Keys] });
            await forget.ExecuteNonQueryAsync(ct);
            await step.CommitAsync(ct);
        }

        await stage.EachAsync(
            ids, [SubjectRequestState.Destroying],
            rows =>
            {
                rows.ForEach(row => StageWork.Must(row.NotifyRecipients(stage.Now)));
                return Task.CompletedTask;
            },
            ct);
    }
}
