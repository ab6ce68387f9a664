using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Steps of tests about single fields.</summary>
internal static class FieldSteps
{
    public static JsonObject Fields(params string[] fields) => new() { ["fields"] = new JsonArray([.. fields.Select(field => (JsonNode)field)]) };

    public static string[] Texts(this JsonNode? list) => [.. list!.AsArray().Select(one => one!.ToString())];

    /// <summary>As text, with every sign as it is.</summary>
    public static string Readable(this JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The fields that a preview shows at a place with a fate.</summary>
    public static string Shown(this JsonNode preview, string place, string fate) => string.Join(
        ',', preview["places"]!.AsArray().Single(one => one!["place"]!.ToString() == place && one["fate"]!.ToString() == fate)!["fields"].Texts());

    /// <summary>Gives a mobile phone, a fax and a business with this word in its name.</summary>
    public static async Task FillAsync(this DpopClient buyer, string word)
    {
        var me = await buyer.JsonAsync(HttpMethod.Get, "/me");
        var profile = me["profile"]!.DeepClone().AsObject();
        profile.Remove("email");
        profile["mobile"] = "0712 345679";
        profile["fax"] = "0712 345670";
        profile["business"] = new JsonObject { ["name"] = "Shop " + word, ["role"] = "Owner" };
        using var saved = await buyer.TellAsync(HttpMethod.Put, "/me/profile", profile, me["version"]!.GetValue<int>());
        saved.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(saved));
    }

    /// <summary>Passes a request's contact on to a dealership, which has not received it yet.</summary>
    public static async Task PassAsync(this PeopleApp app, DpopClient buyer, Guid purchase, Guid dealer)
    {
        using (var released = await buyer.ReleaseAsync(purchase, dealer))
            released.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(released));
        await app.DeliverAsync(purchase, dealer);
    }

    /// <summary>A dealership's one lead.</summary>
    public static async Task<Guid> LeadAsync(this DpopClient dealer) =>
        (await dealer.JsonAsync(HttpMethod.Get, "/dealer/leads"))["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<Guid>();

    /// <summary>Receives it; gives what was received.</summary>
    public static async Task<string> ReceiveAsync(this DpopClient dealer) =>
        (await dealer.JsonAsync(HttpMethod.Post, $"/dealer/leads/{await dealer.LeadAsync()}/receipt"))["payload"]!.Readable();

    /// <summary>The keys under which a person's profile, account and contact lie.</summary>
    public static async Task<Guid[]> KeysAsync(this PeopleApp app, Guid member) => await app.Owner.ValueAsync<Guid[]>(
        """
        SELECT array_agg(DISTINCT k) FROM (SELECT key_id k FROM members.members WHERE id = $1 UNION ALL SELECT key_id FROM identity.accounts WHERE subject_id = $1
          UNION ALL SELECT key_id FROM requests.purchase_requests WHERE owner_id = $1 OR id = $1
          UNION ALL SELECT package_key_id FROM requests.lead_releases l JOIN requests.purchase_requests r ON r.id = l.request_id WHERE r.owner_id = $1) x WHERE k IS NOT NULL
        """,
        member);

    /// <summary>How many of these keys live.</summary>
    public static Task<long> LivingAsync(this PeopleApp app, Guid[] keys) =>
        app.VaultOwner.ValueAsync<long>("SELECT count(*) FROM data_keys WHERE id = ANY ($1) AND wrapped IS NOT NULL", keys);
}
