using System.Text;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Billing;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Privacy;
using CarTrade.WebApi.Tests.Security;

namespace CarTrade.WebApi.Tests.Cards;

/// <summary>The number of a payment card, written into whatever takes text, is refused with the field or masked, and lies nowhere afterwards.</summary>
public sealed class CardNumberTests(TrustApp app) : IClassFixture<TrustApp>
{
    private const string Code = "text.card_number";

    private static readonly string[] Canaries =
        ["4222222222222", "30569309025904", "378282246310005", "4242424242424242", "5555555555554444", "2223003122003222", "6205500000000000004", "67777777777777775"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("1.3", "T1.3a")]
    public async Task Canaries_InEveryTextOfEveryOperation_AreRefusedAndLieNowhere()
    {
        var (wrong, tried) = (new List<string>(), 0);
        var cast = await Cast.AssembleAsync(app);
        foreach (var name in (string[])["public", "dealer", "admin"])
        {
            var document = JsonNode.Parse(await app.Http.GetStringAsync($"/openapi/{name}.json", Ct))!.AsObject();
            var described = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Where(one => one.Value!["operationId"] is not null)
                .ToDictionary(one => one.Value!["operationId"]!.ToString(), one => one.Value!, StringComparer.Ordinal);
            foreach (var operation in Operation.All(app).Where(one => one.Sends is not null && described.ContainsKey(one.Name)))
            {
                var caller = cast.Permitted(operation.Access);
                if (described[operation.Name]["requestBody"]?["content"]?["application/json"]?["schema"] is { } schema)
                {
                    var (body, leaves) = new Samples(document).Of(schema);
                    foreach (var leaf in leaves.Where(leaf => leaf.Type is "string" or "enum"))
                    {
                        var answer = await app.CallAsync(caller, operation.Verb, operation.Path(), Put(body, leaf.Path, Next(tried++)));
                        var named = answer.Errors?.AsObject().Any(error => error.Key.Length > 0 && (leaf.Path.StartsWith(error.Key, StringComparison.Ordinal) || error.Key.StartsWith(leaf.Path, StringComparison.Ordinal))) == true;
                        if (answer.Status != 400 || !named || (leaf is { Type: "string", Format: null } && answer.Code != Code))
                            wrong.Add($"{operation.Name} {leaf.Path}: {answer.Status} {answer.Code} {answer.Errors?.ToJsonString()}");
                        if (Canaries.Any(canary => answer.Body.Contains(canary, StringComparison.Ordinal)))
                            wrong.Add($"{operation.Name} {leaf.Path}: says it again");
                    }
                }

                var query = await app.CallAsync(caller, operation.Verb, $"{operation.Path()}?q=x%20{Next(tried++)}");
                if ((query.Status, query.Code) != (400, Code))
                    wrong.Add($"{operation.Name}?q: {query.Status} {query.Code}");
                var reason = await app.CallAsync(caller, operation.Verb, operation.Path(), bend: request =>
                {
                    request.Headers.Remove("Access-Reason");
                    request.Headers.TryAddWithoutValidation("Access-Reason", $"paid by {Next(tried++)}");
                });
                if ((reason.Status, reason.Code) != (400, Code))
                    wrong.Add($"{operation.Name} Access-Reason: {reason.Status} {reason.Code}");
            }
        }

        wrong.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(400);
        await NowhereAsync();
    }

    [Fact, Clause("1.3", "T1.3a")]
    public async Task Canary_InARemittance_IsMaskedBeforeItIsSealed()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (account, csv) = BankFile.Statement(("20.11.2026", "A", "70.00"));
        await BankFile.ImportAsync(admin, (account, csv.Replace("Achieng Otieno", "Achieng 4242 4242 4242 4242", StringComparison.Ordinal)));
        var line = (await BankFile.LinesAsync(admin, (account, csv))).Single()["id"]!.GetValue<Guid>();

        (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/lines/{line}/sender"))["name"]!.GetValue<string>().ShouldBe("Achieng •••• •••• •••• ••••");
    }

    private static string Next(int at) => Canaries[at % Canaries.Length];

    private static byte[] Put(JsonObject body, string path, string value)
    {
        var copy = body.DeepClone();
        JsonNode at = copy;
        var steps = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
            at = step == "0" ? at[0]! : at[step]!;
        if (steps[^1] == "0")
            at[0] = value;
        else
            at[steps[^1]] = value;
        return Encoding.UTF8.GetBytes(copy.ToJsonString());
    }

    /// <summary>No table of either database (outbox, dead letters and queues among them) and no line of the log holds one.</summary>
    private async Task NowhereAsync()
    {
        var scanner = new CanaryScanner(Canaries);
        await scanner.SearchTablesAsync(app.Owner, Ct);
        await scanner.SearchTablesAsync(app.VaultOwner, Ct);
        scanner.Search("log", string.Join('\n', app.Logs.Lines));
        scanner.Searched.ShouldBeGreaterThan(10_000);
        scanner.Hits.ShouldBeEmpty();
    }
}
