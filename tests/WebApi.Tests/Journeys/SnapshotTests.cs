using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>A request holds its own contact: it follows no profile, and no dealer's query reaches one.</summary>
public sealed class SnapshotTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact, Clause("1.2", "T1.2")]
    public async Task ProfileChange_AfterSubmission_LeavesTheRequestAndDealersReadNoMember()
    {
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var asker = await world.AskAsync(await world.MemberAsync(), preAuthorised: 1);
        await World.OnBoardAsync(dealer, asker.Request);

        await ChangePhoneAsync(asker.Client, "0733 999888");
        await world.DeliverAsync(asker.Request);
        using var watched = new PartnerCommands(app.Owner.ConnectionString);
        var received = await World.ReceiveAsync(dealer, asker.Request);
        await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{received["id"]}");
        await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/board/{asker.Request}");
        await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/board/{asker.Request}/questions");

        received["payload"]!["contact"]!["phone"]!.GetValue<string>().ShouldBe("+254712345678");
        var own = await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}");
        own["contact"]!["phone"]!.GetValue<string>().ShouldBe("+254712345678");
        watched.Texts.ShouldContain(text => text.Contains("requests.lead_releases", StringComparison.Ordinal));
        watched.Texts.ShouldNotContain(text => text.Contains("members.", StringComparison.Ordinal));
        watched.Texts.ShouldNotContain(text => text.Contains("requests.purchase_requests", StringComparison.Ordinal));
    }

    private static async Task ChangePhoneAsync(DpopClient member, string number)
    {
        var me = await member.JsonAsync(HttpMethod.Get, "/me");
        var profile = new JsonObject
        {
            ["name"] = "Wanjiku Kamau", ["country"] = "KE", ["phone"] = new JsonObject { ["number"] = number, ["whatsApp"] = false },
        };
        using var changed = await member.TellAsync(HttpMethod.Put, "/me/profile", profile, me["version"]!.GetValue<int>());
        changed.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(changed));
    }

    /// <summary>What the program sends to one database for dealerships, as EF Core announces it.</summary>
    private sealed class PartnerCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly ConcurrentQueue<string> texts = new();
        private readonly ConcurrentBag<IDisposable> subscriptions = [];
        private readonly string database;

        public PartnerCommands(string connection)
        {
            database = new DbConnectionStringBuilder { ConnectionString = connection }["Database"].ToString()!;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public IReadOnlyCollection<string> Texts => texts;

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
                subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData data && IsPartners(data))
                texts.Enqueue(data.Command.CommandText.Replace("\"", "", StringComparison.Ordinal));
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose()
        {
            foreach (var subscription in subscriptions)
                subscription.Dispose();
        }

        private bool IsPartners(CommandEventData data) => data.Command.Connection?.Database == database
            && data.Context is CarTradeDbContext { Identity.Role: DbRoles.Partner };
    }
}
