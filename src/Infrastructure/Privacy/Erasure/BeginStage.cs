using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Infrastructure.Persistence.Conventions;
using CarTrade.Infrastructure.Privacy.Copies;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>
/// Takes out what is held, makes the package where one is asked for, and otherwise orders the destruction: first in the ledger outside, then as rows of steps.
/// </summary>
internal sealed class BeginStage(StageWork stage, SubjectResolver resolver, PackageMaker packages, ErasureLedger ledger, ErasureRun run, CopyDb copies, IEnumerable<ICopyLocator> locators, IMessageBus bus)
{
    private static readonly SubjectRequestState[] From =
    [
        SubjectRequestState.Confirmed, SubjectRequestState.HoldCheck, SubjectRequestState.PartiallyBlocked, SubjectRequestState.Returning,
        SubjectRequestState.VerificationFailed,
    ];

    public Task RunAsync(SubjectRequestId[] ids, CancellationToken ct) => stage.EachAsync(ids, From, rows => BeginAsync(rows, ct), ct);

    private async Task BeginAsync(List<SubjectRequest> rows, CancellationToken ct)
    {
        var waiting = await packages.WaitingAsync(rows, ct);
        rows.RemoveAll(row => row.State == SubjectRequestState.Returning && (!row.Destroys || waiting.Contains(row.Id)));
        foreach (var row in rows.Where(row => row.State is SubjectRequestState.Confirmed or SubjectRequestState.PartiallyBlocked))
            StageWork.Must(row.CheckHolds(stage.Now));
        var plans = await resolver.ResolveAsync([.. rows.Select(row => (row.OwnerKind, row.OwnerId, row.Scope))], ct);
        var orders = new List<(SubjectRequest Row, SubjectPlan Plan)>();
        foreach (var (row, plan) in rows.Zip(plans))
        {
            if (row.State == SubjectRequestState.Returning)
                await packages.DropAsync(row, ct);
            if (row.State == SubjectRequestState.HoldCheck && row.Returns && await packages.MakeAsync(row, plan, ct))
            {
                StageWork.Must(row.Return(stage.Now));
                await bus.SendAsync(new TellSubject(row.Id.Value, SubjectNews.PackageReady), ct);
            }
            else if (!row.Destroys)
            {
                if (row.Operation is SubjectOperation.Restrict or SubjectOperation.Object)
                    await StopUseAsync(plan, ct);
                StageWork.Must(row.Apply(stage.Now));
            }
            else if (plan.Copies.IsEmpty && plan.Blocked.Count > 0 && row.State == SubjectRequestState.HoldCheck)
                StageWork.Must(row.Block(plan.Blocked.Min(held => held.Until), stage.Now));
            else
                orders.Add((row, plan));
        }

        if (orders.Count > 0)
            await OrderAsync(orders, ct);
    }

    /// <summary>What is kept is used no more: open requests leave the boards, and what no dealer has received is recalled.</summary>
    private async Task StopUseAsync(SubjectPlan plan, CancellationToken ct)
    {
        if (plan.Scope.Fields.Count > 0 && !plan.Scope.Fields.Any(ContactFields.IsNeeded))
        {
            await StopPassingOnAsync(plan.Copies, ct);
            return;
        }

        var ids = plan.Copies.Requests.Select(id => new PurchaseRequestId(id)).ToArray();
        var onBehalf = stage.Now with { Role = ActorRole.Buyer };
        foreach (var request in await stage.Db.Set<PurchaseRequest>().AsTracking().Where(row => ids.Contains(row.Id)).ToListAsync(ct))
        {
            if (!request.Withdraw(onBehalf).IsError)
                await bus.SendAsync(new RequestEnded(request.Id.Value), ct);
        }
    }

    /// <summary>A field stays where the person gave it, and leaves what waits for dealers or is shown to them.</summary>
    private async Task StopPassingOnAsync(CopySet held, CancellationToken ct)
    {
        foreach (var locator in locators.Where(locator => locator.Place is "requests.lead_releases.package" or "requests.board_entries.masked_note" or "keys.vault").OrderBy(locator => locator.Turn))
        {
            await using var step = await copies.BeginAsync(ct);
            await locator.DestroyAsync(held, ct);
            await step.CommitAsync(ct);
        }
    }

    private async Task OrderAsync(List<(SubjectRequest Row, SubjectPlan Plan)> orders, CancellationToken ct)
    {
        var entries = await ledger.AppendAsync([.. orders.Select(order => Entry(order.Row, order.Plan))], ct);
        await using var step = await copies.BeginAsync(ct);
        await using var keep = step.Command(
            "INSERT INTO privacy.erasure_plans (sequence, request_id, entry) SELECT * FROM unnest($1, $2, $3)",
            new NpgsqlParameter<long[]> { TypedValue = [.. entries.Select(entry => entry.Sequence)] },
            new NpgsqlParameter<Guid[]> { TypedValue = [.. entries.Select(entry => entry.Request)] },
            new NpgsqlParameter<string[]> { TypedValue = [.. entries.Select(entry => JsonSerializer.Serialize(entry, JsonSerializerOptions.Web))] });
        await keep.ExecuteNonQueryAsync(ct);
        await run.PlanAsync(step, [.. entries.Select(entry => entry.Request)], ct);
        await step.CommitAsync(ct);
        foreach (var (row, _) in orders)
            StageWork.Must(row.Destroy(stage.Now));
    }

    private static ErasureEntry Entry(SubjectRequest row, SubjectPlan plan) => new()
    {
        Request = row.Id.Value,
        Members = plan.Copies.Members,
        Accounts = plan.Copies.Accounts,
        Requests = plan.Copies.Requests,
        People = plan.Copies.People,
        PeriodRequests = plan.Copies.PeriodRequests,
        From = plan.Copies.Period?.From,
        To = plan.Copies.Period?.To,
        Categories = [.. plan.Scope.Categories.Select(EnumText<DataCategory>.Of)],
        Fields = plan.Scope.Fields,
    };
}
