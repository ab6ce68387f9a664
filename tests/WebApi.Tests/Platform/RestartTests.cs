using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>The database dies and comes back while people send requests.</summary>
[Collection(Programs.Name)]
public sealed class RestartTests
{
    private const int Senders = 4;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("main")]
    [InlineData("vault")]
    public async Task Database_KilledWhileServing_Answers503AndLosesNothingAcknowledged(string cluster)
    {
        await using var program = new ProgramProcess();
        await program.StartAsync();
        var (acknowledged, others) = (new ConcurrentDictionary<string, string>(), new ConcurrentQueue<(int, string?)>());
        using var enough = new CancellationTokenSource();
        var sending = Enumerable.Range(0, Senders).Select(_ => SendAsync(program, acknowledged, others, enough.Token)).ToList();
        await Eventually.IsTrueAsync(() => Task.FromResult(acknowledged.Count >= 20), "requests are taken");

        await KillAsync(program.ServerProcess(cluster));
        await Eventually.IsTrueAsync(() => Task.FromResult(!others.IsEmpty), "requests are refused meanwhile");
        await Eventually.IsTrueAsync(program.IsReadyAsync, "the program recovers by itself");
        var before = acknowledged.Count;
        await Eventually.IsTrueAsync(() => Task.FromResult(acknowledged.Count >= before + 20), "requests are taken again");
        await enough.CancelAsync();
        await Task.WhenAll(sending);

        others.ShouldAllBe(answer => answer.Item1 == 503 && answer.Item2 == "application/problem+json", string.Join('\n', program.Output.Where(line => line.Contains("became 500", StringComparison.Ordinal))));
        foreach (var (key, id) in acknowledged)
            (await PostAsync(program, key)).Id.ShouldBe(id, "the same key gives what it gave: it was kept");
    }

    private static async Task SendAsync(
        ProgramProcess program, ConcurrentDictionary<string, string> acknowledged, ConcurrentQueue<(int, string?)> others, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            var key = Guid.NewGuid().ToString();
            var (status, type, id) = await PostAsync(program, key);
            if (status == (int)HttpStatusCode.Created)
                acknowledged[key] = id!;
            else
                others.Enqueue((status, type));
        }
    }

    private static async Task<(int Status, string? Type, string? Id)> PostAsync(ProgramProcess program, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/purchase-requests") { Content = JsonContent.Create(Form(key)) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await program.Http.SendAsync(request, Ct);
        var body = await answer.Content.ReadAsStringAsync(Ct);
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType,
            answer.StatusCode == HttpStatusCode.Created ? JsonNode.Parse(body)!["id"]!.GetValue<string>() : null);
    }

    private static JsonObject Form(string key) => new()
    {
        ["wish"] = new JsonObject { ["make"] = "Toyota", ["quantity"] = 1 },
        ["destination"] = new JsonObject { ["country"] = "KE", ["port"] = "KEMBA" },
        ["incoterm"] = "cif",
        ["release"] = new JsonObject { ["mode"] = "afterOffers" },
        ["policyVersion"] = PeopleApp.Policy,
        ["language"] = "en",
        ["contact"] = World.Contact($"{key}@example.com"),
    };

    private static async Task KillAsync(int id)
    {
        using var server = Process.GetProcessById(id);
        server.Kill();
        await server.WaitForExitAsync(Ct);
    }
}
