using System.Net;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using FsCheck.Xunit;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Any history of releases, cancellations, suspensions, receipts and a withdrawal discloses to whom the model says, and to nobody else.</summary>
public sealed class ReleasePropertyTests(PeopleApp app) : IClassFixture<PeopleApp>, IAsyncLifetime
{
    private const string Scheduled = "SELECT coalesce(array_agg(id), '{}') FROM requests.lead_releases WHERE request_id = $1 AND state = 'scheduled'";
    private readonly (DpopClient Owner, Guid Id)[] dealers = new (DpopClient, Guid)[ReleaseHistory.Dealers];
    private DpopClient buyer = null!;

    public async ValueTask InitializeAsync()
    {
        dealers[0] = await app.NewAccreditedAsync();
        dealers[1] = await app.NewAccreditedAsync();
        (dealers[2].Owner, dealers[2].Id, _) = await app.NewOwnerAsync();
        (buyer, _) = await app.NewMemberAsync();
    }

    public ValueTask DisposeAsync() => default;

    [Property(MaxTest = 25, Arbitrary = [typeof(ReleaseHistory)]), Clause("3.3", "T3.3c")]
    public Task History_OfAnySteps_DisclosesToAccreditedPartiesAlone(ReleaseHistory history) => HoldsAsync(history);

    [Property(MaxTest = 1000, Arbitrary = [typeof(ReleaseHistory)]), Drill]
    public Task History_OfAnySteps_ManyTimes(ReleaseHistory history) => HoldsAsync(history);

    private async Task HoldsAsync(ReleaseHistory history)
    {
        foreach (var dealer in dealers[..2])
            await app.SetStateAsync(dealer.Id, "accredited");
        var request = await buyer.NewRequestAsync("Toyota", dealers[0].Id, dealers[1].Id);
        try
        {
            await HoldsAsync(history, request);
        }
        finally
        {
            // A request that lives would take the next history's for its repetition.
            await DoAsync(new(Deed.Withdraw, 0), request);
        }
    }

    private async Task HoldsAsync(ReleaseHistory history, Guid request)
    {
        var model = new ReleaseModel();
        foreach (var step in history.Steps)
        {
            if (await DoAsync(step, request))
                model.Note(step);
            var owners = await app.Owner.ValueAsync<Guid[]>("SELECT coalesce(array_agg(dealer_id), '{}') FROM requests.co_ownerships WHERE request_id = $1", request);
            owners.ShouldBe(model.Owners.Select(dealer => dealers[dealer].Id), ignoreOrder: true, $"after {step.Deed} {step.Dealer} in: {history}");
        }

        var told = await app.Owner.ValueAsync<Guid[]>("SELECT coalesce(array_agg(recipient_id), '{}') FROM privacy.disclosures WHERE request_id = $1", request);
        told.ShouldBe(model.Owners.Select(dealer => dealers[dealer].Id), ignoreOrder: true, $"the ledger names each once, in: {history}");
    }

    private async Task<bool> DoAsync(Step step, Guid request)
    {
        var (owner, id) = dealers[step.Dealer];
        switch (step.Deed)
        {
            case Deed.Release: return await TellAsync(buyer, HttpMethod.Post, $"/purchase-requests/{request}/releases", new { dealerIds = new[] { id } });
            case Deed.Cancel: return await CancelAsync(request, id);
            case Deed.Withdraw: return await TellAsync(buyer, HttpMethod.Post, $"/purchase-requests/{request}/withdrawal", new { reason = "bought elsewhere" });
            case Deed.Deliver: await DeliverAsync(request); return true;
            case Deed.Suspend when step.Dealer < 2: await app.SetStateAsync(id, "suspended"); return true;
            case Deed.Reinstate when step.Dealer < 2: await app.SetStateAsync(id, "accredited"); return true;
            case Deed.Receive: await ReceiveAsync(request, owner); return true;
            default: return false;
        }
    }

    private async Task<bool> CancelAsync(Guid request, Guid dealer)
    {
        var cancelled = false;
        foreach (var release in await app.Owner.ValueAsync<Guid[]>(
            "SELECT coalesce(array_agg(id), '{}') FROM requests.lead_releases WHERE request_id = $1 AND dealer_id = $2", request, dealer))
            cancelled |= await TellAsync(buyer, HttpMethod.Delete, $"/purchase-requests/{request}/releases/{release}", null);
        return cancelled;
    }

    private async Task DeliverAsync(Guid request)
    {
        await app.Owner.RunAsync("UPDATE requests.lead_releases SET deliverable_from = deliverable_from - interval '1 hour' WHERE request_id = $1 AND state = 'scheduled'", request);
        foreach (var release in await app.Owner.ValueAsync<Guid[]>(Scheduled, request))
            await app.SendAsync(new DeliverRelease(release));
        await Eventually.IsTrueAsync(async () => (await app.Owner.ValueAsync<Guid[]>(Scheduled, request)).Length == 0, "the releases are decided on");
    }

    private async Task ReceiveAsync(Guid request, DpopClient owner)
    {
        foreach (var lead in await app.Owner.ValueAsync<Guid[]>("SELECT coalesce(array_agg(id), '{}') FROM requests.lead_releases WHERE request_id = $1", request))
            await TellAsync(owner, HttpMethod.Post, $"/dealer/leads/{lead}/receipt", null);
    }

    private static async Task<bool> TellAsync(DpopClient client, HttpMethod method, string path, object? body)
    {
        using var answer = await client.TellAsync(method, path, body);
        ((int)answer.StatusCode).ShouldBeLessThan(500, await DpopClient.TextAsync(answer));
        answer.StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized);
        return answer.IsSuccessStatusCode;
    }
}
