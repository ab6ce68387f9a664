using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>What every answer carries, which methods there are, and that reading changes nothing.</summary>
public sealed class ResponseTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly string[] Present = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "X-Frame-Options", "Permissions-Policy"];
    private static readonly string[] Pages = ["/", "/requests", "/no/such/page", "/api/v1/nothing", "/swagger", "/nothing.js"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("2.1", "T2.1a")]
    public async Task Answers_ToEverybodyAndEveryStatus_CarryTheHeadersAndNoCookie()
    {
        var cast = await Cast.AssembleAsync(app);
        var (wrong, statuses) = (new List<string>(), new HashSet<int>());
        foreach (var operation in Operation.All(app).Where(operation => operation.Method is "GET" or "POST" or "PUT"))
            foreach (var caller in operation.Sends is null ? [null] : new[] { null, cast.Permitted(operation.Access) })
                foreach (var type in new[] { "application/json", "text/css" })
                {
                    using var body = operation.Accepts is null ? null : new StringContent("{\"noSuchField\":1}", System.Text.Encoding.UTF8, type);
                    using var answer = caller is null
                        ? await PlainAsync(operation.Verb, operation.Path(), body)
                        : await caller.SendAsync(operation.Verb, operation.Path(), body, caller.AccessToken);
                    statuses.Add((int)answer.StatusCode);
                    wrong.AddRange(Faults(answer, operation.Path()).Select(fault => $"{operation.Method} {operation.Route} {(int)answer.StatusCode}: {fault}"));
                }

        foreach (var page in Pages)
        {
            using var answer = await app.Http.GetAsync(page, Ct);
            wrong.AddRange(Faults(answer, page).Select(fault => $"GET {page} {(int)answer.StatusCode}: {fault}"));
        }

        wrong.Distinct().ShouldBeEmpty();
        new[] { 200, 400, 401, 404, 415 }.Except(statuses).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1/countries", true)]
    [InlineData("/api/v1/makes/toyota/models", true)]
    [InlineData("/api/v1/makes/no-such-make/models", false)]
    [InlineData("/api/v1/exchange-rates", false)]
    public async Task Answers_TheSameForEverybody_AreCompressedAndMayBeKept(string path, bool shared)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await app.Http.SendAsync(request, Ct);
        answer.Content.Headers.ContentEncoding.Contains("br").ShouldBe(shared);
        answer.Headers.CacheControl!.ToString().ShouldBe(shared ? "public, max-age=600" : "no-store");
    }

    [Fact]
    public async Task Methods_NotOfTheRoute_AreNotAllowed()
    {
        var routes = Operation.All(app).Where(operation => operation.Sends is not null).GroupBy(operation => operation.Path()).ToList();
        var wrong = new List<string>();
        foreach (var route in routes)
            foreach (var method in (string[])["GET", "POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "PROPFIND", "get"])
            {
                if (routes.Any(other => other.Key == route.Key && other.Any(operation => string.Equals(operation.Method, method, StringComparison.OrdinalIgnoreCase))))
                    continue;
                var answer = await app.CallAsync(null, new HttpMethod(method), route.Key);
                if (answer is not { Status: 405, Code: "request.method_not_allowed" })
                    wrong.Add($"{method} {route.Key}: {answer.Status} {answer.Code}");
            }

        foreach (var page in Pages)
        {
            var answer = await app.CallAsync(null, HttpMethod.Trace, page);
            if (answer.Status != 405)
                wrong.Add($"TRACE {page}: {answer.Status}");
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_EverythingAsEverybody_ChangesNothing()
    {
        var cast = await Cast.AssembleAsync(app);
        await app.CallAsync(null, HttpMethod.Post, "/api/v1/purchase-requests", System.Text.Encoding.UTF8.GetBytes(Requests.Guest().ToJsonString()));
        var before = await SettledAsync();
        foreach (var operation in Operation.All(app).Where(operation => operation is { Method: "GET", Sends: not null }))
            foreach (var column in Verdicts.Columns)
            {
                if (operation.Route.StartsWith("/api/v1/admin/", StringComparison.Ordinal) && operation.Access.Reason)
                    continue;
                await app.CallAsync(cast.For(column, operation.Access), HttpMethod.Get, operation.Path());
            }

        (await Rows.WritesAsync(app)).ShouldBe(before);
    }

    private static IEnumerable<string> Faults(HttpResponseMessage answer, string path)
    {
        foreach (var name in Present.Where(name => !answer.Headers.Contains(name)))
            yield return "no " + name;
        if (answer.Headers.Contains("Set-Cookie"))
            yield return "a cookie";
        if (answer.Headers.Contains("Server") || answer.Headers.Contains("X-Powered-By"))
            yield return "names its software";
        if (path.StartsWith("/api", StringComparison.Ordinal) && answer.Headers.CacheControl is not { } cache)
            yield return "no Cache-Control";
        if (answer.Content.Headers.ContentLength > 0 && answer.Content.Headers.ContentType is null)
            yield return "no Content-Type";
    }

    /// <summary>What the tables hold once the messages of the preparation have been handled.</summary>
    private async Task<string> SettledAsync()
    {
        var last = "";
        await Eventually.IsTrueAsync(
            async () =>
            {
                var (earlier, now) = (last, await Rows.WritesAsync(app));
                last = now;
                return earlier == now && await app.Owner.ValueAsync<long>("select count(*) from messaging.bus_outbox") == 0;
            },
            "the preparation settles");
        return last;
    }

    private async Task<HttpResponseMessage> PlainAsync(HttpMethod method, string path, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        return await app.Http.SendAsync(request, Ct);
    }
}
