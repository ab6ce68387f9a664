using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>What belongs to somebody else is answered, byte for byte, as what never existed; to its owner it is there.</summary>
public sealed partial class ForeignObjectTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("6.1", "T6.1a")]
    public async Task Objects_OfOthers_AreAsIfTheyNeverExisted()
    {
        var world = new World(app, "Toyota");
        var (dealer, asker) = (await world.DealershipAsync(), await world.AskAsync(await world.MemberAsync()));
        var objects = await ObjectsAsync(world, dealer, asker);
        var strangers = await StrangersAsync();
        var documents = await DocumentsAsync();
        var (wrong, compared) = (new List<string>(), 0);
        foreach (var operation in Operation.All(app).Where(operation => operation is { Sends: not null, HasId: true } && !operation.Route.Contains("/admin/", StringComparison.Ordinal)))
        {
            if (!operation.Access.Audiences.Contains(Audience.Anyone) && Find(objects, operation) is not { } ids)
                wrong.Add($"{operation.Method} {operation.Route}: no object to try it with");
            else
                foreach (var (audience, stranger) in strangers.Where(one => operation.Access.Audiences.Contains(one.Key)))
                {
                    var body = Body(documents, operation);
                    var others = await app.CallAsync(stranger, operation.Verb, operation.Path(name => Find(objects, operation)!.TryGetValue(name, out var id) ? id.ToString() : null), body, operation.Accepts);
                    var nobodys = await app.CallAsync(stranger, operation.Verb, operation.Path(), body, operation.Accepts);
                    compared++;
                    if (others is not ({ Status: 404 } or { Status: 200, Body: "[]" }) || others.Status != nobodys.Status || Trace().Replace(others.Body, "") != Trace().Replace(nobodys.Body, ""))
                        wrong.Add($"{operation.Method} {operation.Route} as {audience}: {others.Status} {others.Body} but {nobodys.Status} {nobodys.Body}");
                }
        }

        wrong.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(35);
        foreach (var (client, path) in new[] { (asker.Client, $"/purchase-requests/{asker.Request}"), (asker.Client, $"/deals/{objects["/deals/"]["id"]}"), (dealer.Owner, $"/dealer/offers/{objects["/dealer/offers/"]["id"]}"), (dealer.Owner, $"/dealer/board/{asker.Request}") })
            await client.JsonAsync(HttpMethod.Get, path);
    }

    private async Task<Dictionary<string, Dictionary<string, Guid>>> ObjectsAsync(World world, Dealership dealer, Asker asker)
    {
        await World.OnBoardAsync(dealer, asker.Request);
        var photo = await World.UploadAsync(dealer);
        var offer = await world.OfferAsync(dealer, asker.Request);
        var deal = (await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        await Eventually.IsTrueAsync(async () => await World.LeadAsync(dealer, asker.Request) is { } lead && lead["state"]!.GetValue<string>() == "available", "the lead waits");
        await World.ReceiveAsync(dealer, asker.Request);
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("select count(*) from privacy.disclosures") > 0, "the disclosure is recorded");
        await Cast.ProgramAsync(app, dealer.Id, ["requests:read"]);
        var release = await IdAsync("select id from requests.lead_releases limit 1");
        var session = (await asker.Client.JsonAsync(HttpMethod.Get, "/me/sessions")).AsArray()[0]!["id"]!.GetValue<Guid>();
        return new(StringComparer.Ordinal)
        {
            ["/purchase-requests/"] = new() { ["id"] = asker.Request, ["releaseId"] = release },
            ["/dealer/offers/"] = new() { ["id"] = offer },
            ["/v1/offers/"] = new() { ["id"] = offer },
            ["/deals/"] = new() { ["id"] = deal },
            ["/dealer/board/"] = new() { ["requestId"] = asker.Request },
            ["/dealer/leads/"] = new() { ["id"] = release },
            ["/photos/"] = new() { ["id"] = photo },
            ["/dealer/clients/"] = new() { ["id"] = await IdAsync("select id from identity.api_clients limit 1"), ["keyId"] = await IdAsync("select id from identity.api_client_keys limit 1") },
            ["/dealer/staff/"] = new() { ["id"] = await IdAsync("select id from dealers.staff limit 1") },
            ["/me/sessions/"] = new() { ["id"] = session },
            ["/me/disclosures/"] = new() { ["id"] = await IdAsync("select id from privacy.disclosures limit 1") },
        };
    }

    private async Task<Dictionary<Audience, DpopClient>> StrangersAsync()
    {
        var other = await new World(app, "Nissan").ApplicantAsync();
        return new()
        {
            [Audience.Member] = (await app.NewMemberAsync()).Client,
            [Audience.Guest] = await Cast.GuestAsync(app, Guid.CreateVersion7()),
            [Audience.DealerOwner] = other.Owner,
            [Audience.DealerClient] = await Cast.ProgramAsync(app, other.Id, ["requests:read", "leads:read", "offers:write"]),
        };
    }

    private static Dictionary<string, Guid>? Find(Dictionary<string, Dictionary<string, Guid>> objects, Operation operation) =>
        objects.FirstOrDefault(one => operation.Route.Contains(one.Key, StringComparison.Ordinal)).Value;

    private static byte[]? Body(IEnumerable<JsonObject> documents, Operation operation)
    {
        foreach (var document in documents)
        {
            var described = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).FirstOrDefault(one => one.Value!["operationId"]?.ToString() == operation.Name).Value;
            if (described?["requestBody"]?["content"]?["application/json"]?["schema"] is { } schema)
                return System.Text.Encoding.UTF8.GetBytes(new Samples(document).Of(schema).Body.ToJsonString());
        }

        return null;
    }

    private async Task<List<JsonObject>> DocumentsAsync() =>
    [
        JsonNode.Parse(await app.Http.GetStringAsync("/openapi/public.json", Ct))!.AsObject(),
        JsonNode.Parse(await app.Http.GetStringAsync("/openapi/dealer.json", Ct))!.AsObject(),
    ];

    private Task<Guid> IdAsync(string sql) => app.Owner.ValueAsync<Guid>(sql);

    [GeneratedRegex("""(?<="traceId":")[^"]+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Trace();
}
