using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>A buyer and a dealership with an object of every kind that has an owner, and what strangers get of them.</summary>
internal sealed partial class ForeignObjects(PeopleApp app)
{
    private static int cars;

    private Dictionary<string, Dictionary<string, Guid>> objects = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Dealership Dealer { get; private set; } = null!;

    public Asker Asker { get; private set; } = null!;

    /// <summary>Operations on one object, except staff's, who may see everybody's.</summary>
    public IEnumerable<Operation> OnObjects => Operation.All(app)
        .Where(operation => operation is { Sends: not null, HasId: true } && !operation.Route.Contains("/admin/", StringComparison.Ordinal));

    /// <summary>The caller whose object an operation of the sheet is called with.</summary>
    public DpopClient? OwnerOf(Operation operation) => operation.Access.Audiences.Contains(Audience.Member) ? Asker.Client
        : operation.Access.Audiences.Contains(Audience.DealerOwner) ? Dealer.Owner
        : null;

    public async Task MakeAsync()
    {
        var world = new World(app, "Toyota");
        (Dealer, Asker) = (await world.DealershipAsync(), await world.AskAsync(await world.MemberAsync()));
        objects = await ObjectsAsync(world, Dealer, Asker);
    }

    /// <summary>The operation's path with the object's ids; null where there is no object to try it with.</summary>
    public string? PathOf(Operation operation) => Find(objects, operation) is { } ids
        ? operation.Path(name => ids.TryGetValue(name, out var id) ? id.ToString() : null)
        : null;

    /// <summary>Calls every operation with others' objects and with nobody's: the answers that differ, and how many were compared.</summary>
    public async Task<(List<string> Wrong, int Compared)> CompareAsync()
    {
        var strangers = await StrangersAsync();
        var documents = await DocumentsAsync();
        var (wrong, compared) = (new List<string>(), 0);
        foreach (var operation in OnObjects)
        {
            if (!operation.Access.Audiences.Contains(Audience.Anyone) && PathOf(operation) is null)
                wrong.Add($"{operation.Method} {operation.Route}: no object to try it with");
            else
                foreach (var (audience, stranger) in strangers.Where(one => operation.Access.Audiences.Contains(one.Key)))
                {
                    var body = Body(documents, operation);
                    var others = await app.CallAsync(stranger, operation.Verb, PathOf(operation)!, body, operation.Accepts);
                    var nobodys = await app.CallAsync(stranger, operation.Verb, operation.Path(), body, operation.Accepts);
                    compared++;
                    if (others is not ({ Status: 404 } or { Status: 200, Body: "[]" }) || others.Status != nobodys.Status || Trace().Replace(others.Body, "") != Trace().Replace(nobodys.Body, ""))
                        wrong.Add($"{operation.Method} {operation.Route} as {audience}: {others.Status} {others.Body} but {nobodys.Status} {nobodys.Body}");
                }
        }

        return (wrong, compared);
    }

    /// <summary>To their owners the objects are there.</summary>
    public async Task AreThereAsync()
    {
        foreach (var (client, path) in new[] { (Asker.Client, $"/purchase-requests/{Asker.Request}"), (Asker.Client, $"/deals/{objects["/deals/"]["id"]}"), (Dealer.Owner, $"/dealer/offers/{objects["/dealer/offers/"]["id"]}"), (Dealer.Owner, $"/dealer/board/{Asker.Request}") })
            await client.JsonAsync(HttpMethod.Get, path);
    }

    /// <summary>Whether a text names an object, the buyer, or the dealership.</summary>
    public bool IsAbout(string text) => objects.Values.SelectMany(ids => ids.Values).Append(Dealer.Id)
        .Any(id => text.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase)) || text.Contains(Asker.Email, StringComparison.Ordinal) || text.Contains(Asker.Reference, StringComparison.Ordinal);

    /// <summary>What strangers' lists and own pages tell of the objects.</summary>
    public async Task<List<string>> ListedToStrangersAsync()
    {
        var wrong = new List<string>();
        foreach (var (audience, stranger) in await StrangersAsync())
            foreach (var operation in Operation.All(app).Where(one => one is { Sends: not null, HasId: false, Method: "GET" } && one.Access.Audiences.Contains(audience)))
            {
                var answer = await app.CallAsync(stranger, operation.Verb, operation.Path());
                if (IsAbout(answer.Body))
                    wrong.Add($"{operation.Method} {operation.Route} as {audience}: {answer.Body}");
            }

        return wrong;
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
        var order = await IdAsync($"select id from deals.orders where deal_id = '{deal}'");
        var proforma = await World.ProformaAsync(dealer, order, app.Clock.GetUtcNow(), chassis: $"NHR85-{7_100_000 + Interlocked.Increment(ref cars)}");
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<long>("select count(*) from money.postings where order_id = $1", order) > 0, "the books hold what the proforma asks for");
        var release = await IdAsync($"select id from requests.lead_releases where request_id = '{asker.Request}' limit 1");
        var privacyRequest = (await asker.Client.JsonAsync(
            HttpMethod.Post, "/privacy-requests", new { operation = "return", scope = new { all = true }, language = "en", reason = "notStated" }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        var notice = await IdAsync(
            $"""
            insert into privacy.recipient_notices (id, subject_request_id, dealer_id, purchase_request_id, operation, sent_at, due_at, version)
            values (gen_random_uuid(), '{privacyRequest}', '{dealer.Id}', '{asker.Request}', 'destroy', now(), now() + interval '30 days', 1) returning id
            """);
        var session = (await asker.Client.JsonAsync(HttpMethod.Get, "/me/sessions")).AsArray()[0]!["id"]!.GetValue<Guid>();
        return new(StringComparer.Ordinal)
        {
            ["/purchase-requests/"] = new() { ["id"] = asker.Request, ["releaseId"] = release },
            ["/dealer/offers/"] = new() { ["id"] = offer },
            ["/v1/offers/"] = new() { ["id"] = offer },
            ["/deals/"] = new() { ["id"] = deal },
            ["/dealer/orders/"] = new() { ["id"] = order, ["proformaId"] = proforma },
            ["/v1/orders/"] = new() { ["id"] = order, ["proformaId"] = proforma },
            ["/dealer/board/"] = new() { ["requestId"] = asker.Request },
            ["/dealer/leads/"] = new() { ["id"] = release },
            ["/photos/"] = new() { ["id"] = photo },
            ["/dealer/clients/"] = new() { ["id"] = await IdAsync("select id from identity.api_clients limit 1"), ["keyId"] = await IdAsync("select id from identity.api_client_keys limit 1") },
            ["/dealer/staff/"] = new() { ["id"] = await IdAsync("select id from dealers.staff limit 1") },
            ["/me/sessions/"] = new() { ["id"] = session },
            ["/me/consents/"] = new() { ["id"] = (await asker.Client.JsonAsync(HttpMethod.Get, "/me/consent-events"))["items"]![0]!["id"]!.GetValue<Guid>() },
            ["/privacy-requests/"] = new() { ["id"] = privacyRequest },
            ["/dealer/privacy-notices/"] = new() { ["id"] = notice },
            ["/dealer/disclosures/"] = new() { ["id"] = await IdAsync("select id from privacy.disclosures limit 1") },
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
            [Audience.DealerClient] = await Cast.ProgramAsync(app, other.Id, ["requests:read", "leads:read", "offers:write", "orders:read", "shipments:write", "documents:write"]),
        };
    }

    private static Dictionary<string, Guid>? Find(Dictionary<string, Dictionary<string, Guid>> objects, Operation operation) =>
        objects.FirstOrDefault(one => operation.Route.Contains(one.Key, StringComparison.Ordinal)).Value;

    public static byte[]? Body(IEnumerable<JsonObject> documents, Operation operation)
    {
        foreach (var document in documents)
        {
            var described = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).FirstOrDefault(one => one.Value!["operationId"]?.ToString() == operation.Name).Value;
            if (described?["requestBody"]?["content"]?["application/json"]?["schema"] is { } schema)
                return System.Text.Encoding.UTF8.GetBytes(new Samples(document).Of(schema).Body.ToJsonString());
        }

        return null;
    }

    public async Task<List<JsonObject>> DocumentsAsync() =>
    [
        JsonNode.Parse(await app.Http.GetStringAsync("/openapi/public.json", Ct))!.AsObject(),
        JsonNode.Parse(await app.Http.GetStringAsync("/openapi/dealer.json", Ct))!.AsObject(),
    ];

    private Task<Guid> IdAsync(string sql) => app.Owner.ValueAsync<Guid>(sql);

    [GeneratedRegex("""(?<="traceId":")[^"]+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Trace();
}
