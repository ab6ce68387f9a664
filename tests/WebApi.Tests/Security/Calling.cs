using System.Net.Http.Headers;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>An answer, read.</summary>
internal sealed record Answer(int Status, string? MediaType, string Body)
{
    /// <summary>The problem's code; empty when it is none.</summary>
    public string Code { get; } = Json(Body)?["code"]?.ToString() ?? "";

    public System.Text.Json.Nodes.JsonNode? Errors => Json(Body)?["errors"];

    private static System.Text.Json.Nodes.JsonNode? Json(string body)
    {
        try
        {
            return System.Text.Json.Nodes.JsonNode.Parse(body) as System.Text.Json.Nodes.JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}

/// <summary>Calls with whatever body, as somebody or nobody, with the headers that edits, creations and staff's readings need.</summary>
internal static class Calling
{
    public static async Task<Answer> CallAsync(
        this TestApp app, DpopClient? caller, HttpMethod method, string path, byte[]? body = null, string? type = "application/json", Action<HttpRequestMessage>? bend = null)
    {
        using var content = body is null ? null : new ByteArrayContent(body);
        if (content is not null)
            content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        using var response = caller is null
            ? await PlainAsync(app.Http, method, path, content, bend)
            : await caller.SendAsync(method, path, content, caller.AccessToken, bend: request => Prepare(request, bend));
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await DpopClient.TextAsync(response));
    }

    private static async Task<HttpResponseMessage> PlainAsync(HttpClient http, HttpMethod method, string path, HttpContent? content, Action<HttpRequestMessage>? bend)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        Prepare(request, bend);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static void Prepare(HttpRequestMessage request, Action<HttpRequestMessage>? bend)
    {
        request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.NewGuid().ToString());
        request.Headers.TryAddWithoutValidation("Access-Reason", "examining an application");
        request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
        bend?.Invoke(request);
    }
}
