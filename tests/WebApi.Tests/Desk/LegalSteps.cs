using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Desk;

/// <summary>What officers of the legal desk do over HTTP.</summary>
internal static class LegalSteps
{
    public const string Cases = "/admin/legal-disclosures";

    public static JsonObject Order(Guid record, string kind = "member", string ground = "judicialOrder") => new()
    {
        ["ground"] = ground, ["interest"] = "users", ["recordKind"] = kind, ["recordId"] = record, ["authority"] = "Yokohama District Court", ["authorityCountry"] = "JP",
        ["requested"] = new JsonArray("name", "phone"),
        ["statement"] = new JsonObject
        {
            ["belief"] = "The account was used to deceive", ["issuer"] = "Presiding judge", ["court"] = "Yokohama District Court", ["number"] = "2026 (wo) 123",
            ["jurisdiction"] = "Japan", ["verification"] = "The clerk confirmed it by the public directory",
        },
    };

    public static async Task<Guid> OpenAsync(DpopClient officer, JsonObject order) =>
        (await officer.JsonAsync(HttpMethod.Post, Cases, order, HttpStatusCode.Created))["id"]!.GetValue<Guid>();

    public static async Task<HttpResponseMessage> FileAsync(DpopClient officer, Guid matter, string kind, byte[] content)
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        return await officer.SendAsync(HttpMethod.Post, $"/api/v1{Cases}/{matter}/documents?kind={kind}", body, officer.AccessToken);
    }

    public static Task ProposeAsync(DpopClient officer, Guid matter, DateTimeOffset? gag = null) => officer.JsonAsync(
        HttpMethod.Post, $"{Cases}/{matter}/proposal", gag is null
            ? new { fields = new[] { new { field = "name", reason = "The order names the holder" } } }
            : new { fields = new[] { new { field = "name", reason = "The order names the holder" } }, gagUntil = gag, gagReason = "The order forbids telling" },
        HttpStatusCode.NoContent);

    public static Task ApproveAsync(DpopClient officer, Guid matter) => officer.JsonAsync(HttpMethod.Post, $"{Cases}/{matter}/approval", null, HttpStatusCode.NoContent);

    public static Task<JsonNode> PackageAsync(DpopClient officer, Guid matter) => officer.JsonAsync(HttpMethod.Post, $"{Cases}/{matter}/package");

    public static Task RuleAsync(DpopClient officer, Guid matter, string ruling, HttpStatusCode status = HttpStatusCode.NoContent) =>
        officer.JsonAsync(HttpMethod.Post, $"{Cases}/{matter}/rulings", new { ruling, reason = "As the officers agreed" }, status);

    /// <summary>Everything up to the package, by two officers.</summary>
    public static async Task<(Guid Matter, JsonNode Package)> DiscloseAsync(DpopClient one, DpopClient other, Guid record, DateTimeOffset? gag = null, string kind = "member")
    {
        var matter = await OpenAsync(one, Order(record, kind));
        (await FileAsync(one, matter, "order", "%PDF-1.7 order"u8.ToArray())).Dispose();
        await ProposeAsync(one, matter, gag);
        await ApproveAsync(other, matter);
        return (matter, await PackageAsync(one, matter));
    }
}
