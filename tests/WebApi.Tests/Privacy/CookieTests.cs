using System.Net;
using System.Text.RegularExpressions;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>No response sets a cookie, and none that is sent has any effect.</summary>
public sealed partial class CookieTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Forged = "session=admin; sid=00000000-0000-0000-0000-000000000000; .AspNetCore.Identity.Application=forged; theme=dark";
    private static readonly string[] Pages = ["/", "/requests", "/who-has-my-data", "/no/such/page", "/health/live", "/health/ready", "/swagger", "/api/v1/nothing"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("2.1", "T2.1a")]
    public async Task Responses_OfEveryOperationAndPage_SetNoCookie()
    {
        var answered = 0;
        foreach (var origin in new[] { app.Origin, app.AdminOrigin })
        {
            using var http = TestApp.NewClient(origin);
            foreach (var (method, path) in Operations().Concat(Pages.Select(page => (HttpMethod.Get, page))))
                foreach (var type in new[] { "application/json", "text/plain" })
                {
                    using var request = Request(method, path, type);
                    using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Ct);
                    response.Headers.Contains("Set-Cookie").ShouldBeFalse($"{method} {path}");
                    answered++;
                }
        }

        answered.ShouldBeGreaterThan(100);
    }

    [Fact, Clause("2.1", "T2.1d")]
    public async Task Responses_WithAForgedCookie_AreTheSame()
    {
        foreach (var (method, path) in Operations().Concat(Pages.Select(page => (HttpMethod.Get, page))).Where(one => one.Item1 == HttpMethod.Get))
        {
            var (plain, forged) = (await AnswerAsync(method, path, null), await AnswerAsync(method, path, Forged));
            forged.ShouldBe(plain, $"{method} {path}");
        }
    }

    [Fact, Clause("2.1", "T2.1c")]
    public void Scripts_OwnAndBuilt_NeverTouchCookies()
    {
        string[] folders = ["client/src", "client/dist", "client/index.html", "src/WebApi/wwwroot-admin", "src/WebApi/wwwroot"];
        var files = folders.Select(folder => Path.Combine(Repository.Root, folder))
            .SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path, "*", SearchOption.AllDirectories) : File.Exists(path) ? [path] : [])
            .Where(path => Path.GetExtension(path) is ".ts" or ".tsx" or ".js" or ".mjs" or ".html" && !path.Contains(".test.", StringComparison.Ordinal))
            .ToArray();
        files.Length.ShouldBeGreaterThan(20);
        files.Where(path => TouchesCookies().IsMatch(File.ReadAllText(path))).ShouldBeEmpty();
    }

    private async Task<(HttpStatusCode, string Headers, string Body)> AnswerAsync(HttpMethod method, string path, string? cookie)
    {
        using var request = Request(method, path, "application/json");
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00");
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var response = await app.Http.SendAsync(request, Ct);
        var headers = response.Headers.Concat(response.Content.Headers).Select(header => header.Key)
            .Where(name => name is not ("Date" or "Retry-After")).Order(StringComparer.Ordinal);
        return (response.StatusCode, string.Join(',', headers), Varying().Replace(await response.Content.ReadAsStringAsync(Ct), ""));
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, string type)
    {
        var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get && method != HttpMethod.Delete)
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, type);
        return request;
    }

    private IEnumerable<(HttpMethod Method, string Path)> Operations() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Select(method => (new HttpMethod(method), Fill(endpoint.RoutePattern))) ?? []);

    private static string Fill(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { Name: "width" } => "640",
            RoutePatternParameterPart parameter when parameter.Name.EndsWith('d') => "0193a5a0-0000-7000-8000-000000000000",
            _ => "x",
        }))));

    [GeneratedRegex("""document\s*\.\s*cookie|cookieStore|withCredentials\s*[:=]\s*true|credentials\s*:\s*['"]include""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TouchesCookies();

    /// <summary>Values that differ between any two answers.</summary>
    [GeneratedRegex("""(?<="traceId":")[^"]+|(?<=nonce[=-])[\w-]+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Varying();
}
