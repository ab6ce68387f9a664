using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CarTrade.Application.Tests.Photos;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>Runs every block of the dealers' guide, as a reader would who pastes one after the other.</summary>
public sealed partial class DealerGuideTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly string[] Scopes = ["requests:read", "leads:read", "offers:write", "orders:read", "shipments:write", "documents:write"];
    private readonly string folder = Directory.CreateTempSubdirectory("cartrade-guide-").FullName;

    [Fact]
    public async Task Guide_EveryBlock_Runs()
    {
        var blocks = Block().Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "dealers.md"), TestContext.Current.CancellationToken))
            .Select(block => (Kind: block.Groups["kind"].Value, Text: block.Groups["text"].Value)).ToList();
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        await PrepareAsync(world, dealer);
        var variables = await ProgramAsync(dealer.Owner, blocks.Single(block => block.Kind == "bash key").Text);
        await File.WriteAllBytesAsync(Path.Combine(folder, "car.jpg"), Pictures.Jpeg(), TestContext.Current.CancellationToken);

        var script = string.Join('\n', blocks.Where(block => block.Kind == "bash").Select(block => block.Text));
        await RunAsync("bash", ["-euo", "pipefail", "-c", script], variables);
        await File.WriteAllTextAsync(Path.Combine(folder, "offer.mjs"), blocks.Single(block => block.Kind == "ts").Text, TestContext.Current.CancellationToken);
        var reference = await RunAsync("node", ["offer.mjs"], variables);

        blocks.Count.ShouldBeGreaterThan(12);
        var offers = (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/offers"))["items"]!.AsArray();
        offers.Count.ShouldBe(3);
        offers.Select(offer => offer!["reference"]!.GetValue<string>()).ShouldContain(reference.Trim());
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>One request whose offer is accepted, so that a lead waits, and a newer one on the board.</summary>
    private static async Task PrepareAsync(World world, Dealership dealer)
    {
        var (taken, open) = (await world.GuestAsync(), await world.GuestAsync());
        await World.OnBoardAsync(dealer, taken.Request);
        var offer = await world.OfferAsync(dealer, taken.Request, "ZRE212-5000099");
        await taken.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created);
        await Eventually.IsTrueAsync(async () => await World.LeadAsync(dealer, taken.Request) is not null, "the lead waits");
        await World.OnBoardAsync(dealer, open.Request);
    }

    /// <summary>An API client with a secret, and the key pair that the guide makes.</summary>
    private async Task<Dictionary<string, string>> ProgramAsync(DpopClient owner, string makeKey)
    {
        var expiresAt = app.Clock.GetUtcNow().AddDays(100);
        var id = (await owner.JsonAsync(HttpMethod.Post, "/dealer/clients", new { name = "Stock system", scopes = Scopes, expiresAt }, HttpStatusCode.Created))["id"]!;
        await RunAsync("bash", ["-euo", "pipefail", "-c", makeKey], []);
        var jwk = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "public.jwk.json"), TestContext.Current.CancellationToken));
        var key = await owner.JsonAsync(HttpMethod.Post, $"/dealer/clients/{id}/keys", new { jwk, expiresAt });
        var secret = await owner.JsonAsync(HttpMethod.Post, $"/dealer/clients/{id}/keys", new { expiresAt });
        return new(StringComparer.Ordinal)
        {
            ["CARTRADE"] = app.Origin.OriginalString, ["CLIENT_ID"] = id.ToString(), ["CLIENT_SECRET"] = secret["secret"]!.ToString(), ["KEY_ID"] = key["id"]!.ToString(),
        };
    }

    private async Task<string> RunAsync(string program, IEnumerable<string> arguments, Dictionary<string, string> variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await output + await error);
        return await output;
    }

    [GeneratedRegex(@"^```(?<kind>\w+( \w+)?)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
