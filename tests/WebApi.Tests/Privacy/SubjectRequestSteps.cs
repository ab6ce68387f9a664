using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Application.Identity;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Steps of a data subject request through the API.</summary>
internal static class SubjectRequestSteps
{
    public static async Task<Guid> AskAsync(this DpopClient person, string operation, JsonObject? scope = null) =>
        (await person.JsonAsync(
            HttpMethod.Post, "/privacy-requests", new JsonObject { ["operation"] = operation, ["scope"] = scope ?? new JsonObject { ["all"] = true }, ["language"] = "en" },
            HttpStatusCode.Created))["id"]!.GetValue<Guid>();

    public static async Task ConfirmAsync(this DpopClient person, Guid id)
    {
        var hash = (await person.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["preview"]!["sha256"]!.GetValue<string>();
        using var confirmed = await person.TellAsync(HttpMethod.Post, $"/privacy-requests/{id}/confirmation", new { previewSha256 = hash });
        confirmed.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(confirmed));
    }

    /// <summary>Whoever follows the mailed link of a request, without an account.</summary>
    public static async Task<DpopClient> FollowAsync(this PeopleApp app, Guid id)
    {
        Guid? token = null;
        await Eventually.IsTrueAsync(
            async () =>
            {
                token = await app.Owner.ValueAsync<object>("SELECT coalesce((SELECT id FROM identity.mail_tokens WHERE request_id = $1 ORDER BY id DESC LIMIT 1), $2)", id, Guid.Empty) as Guid?;
                return token != Guid.Empty;
            },
            "a link to the request is mailed");
        var raw = await app.AsSystemAsync(services => Task.FromResult(services.GetRequiredService<IMailTokens>().Raw(token!.Value)));
        var client = app.NewClient();
        using var tokens = await client.TokenAsync(("grant_type", "urn:cartrade:params:oauth:grant-type:mail-link"), ("client_id", "spa"), ("mail_token", raw));
        tokens.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(tokens));
        client.Take(await DpopClient.JsonAsync(tokens));
        return client;
    }

    public static async Task<JsonNode> UntilAsync(this DpopClient person, Guid id, string state)
    {
        JsonNode? seen = null;
        await Eventually.IsTrueAsync(
            async () =>
            {
                seen = await person.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}");
                return seen["state"]!.GetValue<string>() == state;
            },
            $"the request becomes {state}; it is {seen?.ToJsonString()}");
        return seen!;
    }
}
