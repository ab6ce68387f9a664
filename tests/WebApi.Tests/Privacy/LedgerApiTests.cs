using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>What members, dealers and outsiders get of the ledgers over HTTP, checked with nothing but what they got.</summary>
public sealed class LedgerApiTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("3.3")]
    public async Task Proof_OfAReceipt_HoldsForThePersonAndTheDealershipAndNobodyElse()
    {
        var (dealer, asker) = await ReceivedAsync(new World(app, "Toyota"));
        var mine = await PlacedAsync(asker.Client, "/me/disclosures");
        (mine["recipientName"]!.ToString(), mine["copy"]!["state"]!.ToString()).ShouldBe((dealer.Name, "coOwned"));
        var received = await PlacedAsync(dealer.Owner, "/dealer/disclosures");
        (received["id"]!.ToString(), received["receiptId"]!.ToString()).ShouldBe((mine["id"]!.ToString(), mine["receiptId"]!.ToString()));

        var proof = await asker.Client.JsonAsync(HttpMethod.Get, $"/me/disclosures/{mine["id"]}/proof");
        Check(proof);
        JsonNode.Parse(proof["content"]!.ToString())!["receipt_id"]!.ToString().ShouldBe(mine["receiptId"]!.ToString());
        var theirs = await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/disclosures/{mine["id"]}/proof");
        Check(theirs);
        theirs["commitment"]!.ToString().ShouldBe(proof["commitment"]!.ToString());

        var stranger = await new World(app, "Isuzu").ApplicantAsync();
        (await stranger.Owner.RefusedAsync(HttpMethod.Get, $"/dealer/disclosures/{mine["id"]}/proof", null, HttpStatusCode.NotFound)).ShouldBe("not_found");
        (await stranger.Owner.JsonAsync(HttpMethod.Get, "/dealer/disclosures"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact, Clause("3.3")]
    public async Task Records_OfProvisionAndReceipt_NameWhatTheLawNames()
    {
        var (dealer, asker) = await ReceivedAsync(new World(app, "Subaru"));
        var provided = await asker.Client.JsonAsync(HttpMethod.Get, "/me/third-party-records");
        var record = provided["records"]!.AsArray().ShouldHaveSingleItem()!;
        (provided["providerName"]!.ToString(), record["recipientName"]!.ToString()).ShouldBe(("CarTrade", dealer.Name));
        record["recipientAddress"]!.ToString().ShouldNotBeEmpty();
        record["person"]!.ToString().ShouldContain(asker.Request.ToString());
        record["items"]!.AsArray().Select(item => item!.ToString()).ShouldContain("email");
        record["consent"]!.ToString().ShouldContain("clause 3.3");
        var received = (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/third-party-records")).AsArray().ShouldHaveSingleItem()!;
        (received["id"]!.ToString(), received["contentSha256"]!.ToString()).ShouldBe((record["id"]!.ToString(), record["contentSha256"]!.ToString()));
        received["acquisition"]!.ToString().ShouldContain("From the person");
        (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/third-party-records?after={received["id"]}")).AsArray().ShouldBeEmpty();

        foreach (var (client, path) in new[] { (asker.Client, "/me/third-party-records"), (dealer.Owner, "/dealer/third-party-records") })
        {
            using var table = await client.SendAsync(HttpMethod.Get, "/api/v1" + path, null, client.AccessToken, bend: request => request.Headers.Accept.ParseAdd("text/csv"));
            table.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
            var lines = (await DpopClient.TextAsync(table)).Split("\r\n");
            (lines.Length, lines[^1]).ShouldBe((3, ""));
            lines[1].ShouldStartWith(record["id"]!.ToString());
            lines[1].ShouldNotContain(asker.Email);
        }
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+81", "'+81")]
    [InlineData("a,b \"c\"", "\"a,b \"\"c\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void Table_OfCells_IsNoFormulaAndQuoted(string value, string cell) => CsvResults.Table(["h"], [[value]]).ShouldBe($"h\r\n{cell}\r\n");

    [Fact, Clause("6.1")]
    public async Task Consistency_TwoPublishedCheckpoints_IsProvedToAnybody()
    {
        await ReceivedAsync(new World(app, "Honda"));
        var first = await CheckpointsAsync(1);
        await ReceivedAsync(new World(app, "Mazda"));
        var all = await CheckpointsAsync(first["items"]!.AsArray().Count + 1);
        all["verifierKey"]!.ToString().ShouldStartWith("cartrade-ledger+");
        var (from, to) = (first["items"]![0]!, all["items"]![0]!);
        var proof = await GetAsync($"/api/v1/ledger/consistency?from={from["size"]}&to={to["size"]}");
        (proof["fromNote"]!.ToString(), proof["toNote"]!.ToString()).ShouldBe((from["note"]!.ToString(), to["note"]!.ToString()));
        Merkle.VerifyConsistency(Size(from), Size(to), Root(from), Root(to), Hashes(proof)).ShouldBeTrue();
        Merkle.VerifyConsistency(Size(from), Size(to), Root(to), Root(from), Hashes(proof)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/ledger/checkpoints?ledger=money", 400, "ledger.unknown")]
    [InlineData("/ledger/checkpoints?limit=0", 400, "page.limit_out_of_range")]
    [InlineData("/ledger/consistency?from=0&to=1", 400, "ledger.size_out_of_range")]
    [InlineData("/ledger/consistency?from=3&to=2", 400, "ledger.size_out_of_range")]
    [InlineData("/ledger/consistency?from=987654321&to=987654322", 404, "not_found")]
    public async Task Ledger_WhatIsNotThere_IsRefused(string path, int status, string code)
    {
        using var answer = await app.Http.GetAsync(new Uri($"/api/v1{path}", UriKind.Relative), Ct);
        ((int)answer.StatusCode).ShouldBe(status);
        (await answer.Content.ReadAsStringAsync(Ct)).ShouldContain($"\"{code}\"");
    }

    /// <summary>As an outsider does: content to commitment, commitment to leaf, leaf to the signed root.</summary>
    private void Check(JsonNode proof)
    {
        byte[] Bytes(string name) => Convert.FromBase64String(proof[name]!.ToString());
        SHA256.HashData([.. Bytes("salt"), .. Encoding.UTF8.GetBytes(proof["content"]!.ToString())]).ShouldBe(Bytes("commitment"));
        var leaf = new byte[1 + 16 + 8 + 32];
        Guid.Parse(proof["entryId"]!.ToString()).TryWriteBytes(leaf.AsSpan(1), bigEndian: true, out _).ShouldBeTrue();
        BinaryPrimitives.WriteUInt64BigEndian(leaf.AsSpan(17), ulong.Parse(proof["transaction"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture));
        Bytes("commitment").CopyTo(leaf, 25);
        SHA256.HashData(leaf).ShouldBe(Bytes("leaf"));
        var checkpoint = Checkpoint.Parse(app.Services.GetRequiredService<CheckpointSigner>().Open(proof["checkpoint"]!.ToString())!)!;
        Merkle.VerifyInclusion(Bytes("leaf"), proof["position"]!.GetValue<long>(), checkpoint.Size, Hashes(proof), checkpoint.Root).ShouldBeTrue();
    }

    private static byte[][] Hashes(JsonNode proof) => [.. proof["hashes"]!.AsArray().Select(hash => Convert.FromBase64String(hash!.ToString()))];

    private static long Size(JsonNode checkpoint) => checkpoint["size"]!.GetValue<long>();

    private static byte[] Root(JsonNode checkpoint) => Convert.FromBase64String(checkpoint["root"]!.ToString());

    private static async Task<(Dealership Dealer, Asker Asker)> ReceivedAsync(World world)
    {
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync(preAuthorised: 1);
        await World.OnBoardAsync(dealer, asker.Request);
        await world.DeliverAsync(asker.Request);
        await World.ReceiveAsync(dealer, asker.Request);
        return (dealer, asker);
    }

    /// <summary>The newest entry of a list, once it has its place: the clock stands still here, so the sequencer is run by hand.</summary>
    private async Task<JsonNode> PlacedAsync(DpopClient client, string list)
    {
        JsonNode? entry = null;
        await Eventually.IsTrueAsync(
            async () => await SequenceAsync() && (entry = (await client.JsonAsync(HttpMethod.Get, list))["items"]!.AsArray().FirstOrDefault())?["position"] is not null, "the entry has its place");
        return entry!;
    }

    private async Task<JsonNode> CheckpointsAsync(int count)
    {
        JsonNode? page = null;
        await Eventually.IsTrueAsync(
            async () => await SequenceAsync() && (page = await GetAsync("/api/v1/ledger/checkpoints"))["items"]!.AsArray().Count >= count, "the checkpoint is published");
        return page!;
    }

    private async Task<bool> SequenceAsync()
    {
        await app.Services.GetRequiredService<Sequencer>().RunAsync(LedgerDefinition.All.Single(known => known.Name == LedgerDefinition.Disclosures), Ct);
        return true;
    }

    private async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await app.Http.GetStringAsync(new Uri(path, UriKind.Relative), Ct))!;
}
