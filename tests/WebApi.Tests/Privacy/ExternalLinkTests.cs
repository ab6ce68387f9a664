using System.Text.Json.Nodes;
using CarTrade.Application.Privacy.Timers;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>The program with a register of one site, which is a double on this machine.</summary>
public sealed class LinkedApp(PostgresFixture postgres) : PeopleApp(postgres)
{
    private readonly string register = Path.GetTempFileName();

    internal ForeignSite Site { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings
    {
        get
        {
            File.WriteAllText(register, $"id,host,operated_by,kind,policy_url\npartner,partner.example,Partner Ltd,partner,{Site.Origin}/privacy\nsource,source.example,Source,source,\n");
            return [.. base.ExtraSettings, new("ExternalLinks:Register", register), new("ExternalLinks:Check", "true")];
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
        File.Delete(register);
    }
}

/// <summary>Somebody else's site, with a privacy policy that can change and go away.</summary>
internal sealed class ForeignSite : IAsyncDisposable
{
    private readonly WebApplication site;

    public ForeignSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        site = builder.Build();
        site.MapGet("/privacy", (HttpRequest request) =>
        {
            Asked.Add(string.Join('\n', request.Headers.Select(header => $"{header.Key}: {header.Value}")) + request.QueryString);
            return Words is null
                ? Results.NotFound()
                : Results.Text($"<html><script>nonce('{Guid.NewGuid()}')</script><p>{Words}</p></html>", "text/html");
        });
        site.Start();
        Origin = site.Urls.Single();
    }

    public string Origin { get; }

    public string? Words { get; set; } = "We keep nothing.";

    public List<string> Asked { get; } = [];

    public ValueTask DisposeAsync() => site.DisposeAsync();
}

public sealed class ExternalLinkTests(LinkedApp app) : IClassFixture<LinkedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("5", "T5b"), Clause("5", "T5c")]
    public async Task Check_PartnersPolicyChangesAndGoes_RaisesATaskEachTime()
    {
        (await FindAsync("source"))["state"]!.ToString().ShouldBe("unread", "whose policy is not known is not read");
        (await CheckAsync())["state"]!.ToString().ShouldBe("unchanged");
        (await CheckAsync())["raisedAt"].ShouldBeNull("only words count");

        app.Site.Words = "We sell everything.";
        var changed = await CheckAsync();
        (changed["state"]!.ToString(), changed["raisedAt"] is not null).ShouldBe(("changed", true));
        var (admin, _) = await app.NewAdminAsync();
        await admin.JsonAsync(HttpMethod.Post, "/admin/external-links/partner/acceptance", null, System.Net.HttpStatusCode.NoContent);
        (await FindAsync("partner"))["state"]!.ToString().ShouldBe("unchanged");

        app.Site.Words = null;
        await CheckAsync();
        await CheckAsync();
        (await CheckAsync())["state"]!.ToString().ShouldBe("dead");

        app.Site.Asked.Count.ShouldBeGreaterThan(3);
        app.Site.Asked.ShouldAllBe(asked => !asked.Contains("Referer", StringComparison.OrdinalIgnoreCase) && !asked.Contains("Cookie", StringComparison.OrdinalIgnoreCase)
            && !asked.Contains("traceparent", StringComparison.OrdinalIgnoreCase) && !asked.Contains('?'));
    }

    [Theory, Clause("5", "T5b")]
    [InlineData("/")]
    [InlineData("/privacy")]
    [InlineData("/api/v1/external-links")]
    [InlineData("/api/v1/nothing-here")]
    public async Task Get_AnyPage_TellsTheBrowserToSendNoReferrer(string path)
    {
        using var answer = await app.Http.GetAsync(path, Ct);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    private async Task<JsonNode> CheckAsync()
    {
        (await app.AsSystemAsync(scope => scope.GetRequiredService<IMediator>().Send(new CheckExternalLinksCommand(), Ct))).IsError.ShouldBeFalse();
        return await FindAsync("partner");
    }

    private async Task<JsonNode> FindAsync(string id) => JsonNode.Parse(await app.Http.GetStringAsync($"/api/v1/external-links/{id}", Ct))!;
}
