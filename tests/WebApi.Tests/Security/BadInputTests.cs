using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>Every operation that takes something gets what it must not take: always 4xx with a stable code and the field, never a fault, never half a write.</summary>
public sealed partial class BadInputTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    /// <summary>Secrets are compared, not read: one with an odd character is just wrong. And two criteria are one too many, whatever they say.</summary>
    private static readonly string[] Unnamed = ["auth.wrong_password", "search.one_criterion"];

    private static readonly string Listed = File.ReadAllText(Path.Combine(Repository.Root, "docs", "errors.md"));

    public static TheoryData<string> Documents => ["public", "dealer", "admin"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Bodies_Spoilt_AreRefusedWithTheirField(string name)
    {
        var document = JsonNode.Parse(await app.Http.GetStringAsync($"/openapi/{name}.json", Ct))!.AsObject();
        var cast = await Cast.AssembleAsync(app);
        var samples = new Samples(document);
        var wrong = new List<string>();
        var before = await Rows.CountAsync(app);
        foreach (var operation in Operation.All(app).Where(operation => operation.Method is "POST" or "PUT" && operation.Sends is not null))
        {
            var described = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).FirstOrDefault(one => one.Value!["operationId"]?.ToString() == operation.Name).Value;
            if (described?["requestBody"]?["content"]?["application/json"]?["schema"] is not { } schema)
                continue;
            var (body, leaves) = samples.Of(schema);
            foreach (var bad in Corpus.Of(body, leaves))
            {
                var answer = await app.CallAsync(cast.Permitted(operation.Access), operation.Verb, operation.Path(), bad.Body, bad.Type);
                if (Fault(bad, answer) is { } fault)
                    wrong.Add($"{operation.Name}, {bad.What}: {answer.Status} {answer.Code} {answer.Errors?.ToJsonString()}: {fault}");
            }
        }

        wrong.ShouldBeEmpty();
        (await Rows.CountAsync(app)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Queries_Spoilt_AreNeverAFault(string name)
    {
        var document = JsonNode.Parse(await app.Http.GetStringAsync($"/openapi/{name}.json", Ct))!.AsObject();
        var cast = await Cast.AssembleAsync(app);
        var wrong = new List<string>();
        foreach (var operation in Operation.All(app).Where(operation => operation is { Method: "GET", Sends: not null }))
        {
            var described = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).FirstOrDefault(one => one.Value!["operationId"]?.ToString() == operation.Name).Value;
            foreach (var parameter in described?["parameters"]?.AsArray().Where(parameter => parameter!["in"]!.ToString() == "query") ?? [])
                foreach (var value in (string[])["x y", "%00", "%ff%fe", "%ed%a0%80", "-1", "0", "1e400", "99999999999999999999", "2026-02-30", "'--", new('x', 3000), "twice"])
                {
                    var (key, kind) = (JsonNamingKey(parameter!), parameter!["schema"]!["type"]?.ToString());
                    var needed = string.Concat(described!["parameters"]!.AsArray().Where(other => other != parameter && other!["required"]?.GetValue<bool>() == true && other["in"]!.ToString() == "query")
                        .Select(other => $"&{JsonNamingKey(other!)}={(other!["schema"]!["type"]?.ToString() == "integer" ? "1" : "KE")}"));
                    var query = (value == "twice" ? $"{key}=1&{key}=2" : $"{key}={value}") + needed;
                    var answer = await app.CallAsync(cast.Permitted(operation.Access), operation.Verb, $"{operation.Path()}?{query}");
                    var typed = parameter["schema"]!["format"] is not null && value is "x y" or "%00" or "%ff%fe" or "1e400" or "'--" && parameter["schema"]!["format"] is not null;
                    var fault = answer.Status >= 500 ? "a fault"
                        : answer.Status >= 400 && (answer.MediaType != "application/problem+json" || !Stable().IsMatch(answer.Code)) ? "no problem"
                        : (typed || (value == "twice" && kind != "array")) && answer.Status != 400 ? "taken"
                        : typed && answer.Errors?.AsObject().Any(error => string.Equals(error.Key, key, StringComparison.OrdinalIgnoreCase)) != true ? "does not name it"
                        : null;
                    if (fault is not null)
                        wrong.Add($"{operation.Name}?{(query.Length > 60 ? query[..60] : query)}: {answer.Status} {answer.Code} {answer.Errors?.ToJsonString()}: {fault}");
                }
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("with a space in it")]
    public async Task IdempotencyKey_NotRight_IsRefused(string key)
    {
        var answer = await app.CallAsync(null, HttpMethod.Post, "/api/v1/purchase-requests", System.Text.Encoding.UTF8.GetBytes(Requests.Guest().ToJsonString()), bend: request =>
        {
            request.Headers.Remove("Idempotency-Key");
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        });

        (answer.Status, answer.Code).ShouldBe((400, "idempotency.key_required"));
    }

    [Theory]
    [InlineData(null, 428, "if_match_required")]
    [InlineData("\"x\"", 412, "stale")]
    [InlineData("*", 412, "stale")]
    [InlineData("W/\"1\"", 412, "stale")]
    [InlineData("\"1\", \"2\"", 412, "stale")]
    [InlineData("\"99999999999999\"", 412, "stale")]
    public async Task IfMatch_NotRight_IsRefused(string? value, int status, string code)
    {
        var (member, _) = await app.NewMemberAsync();
        using var _ = member;

        var answer = await app.CallAsync(member, HttpMethod.Put, "/api/v1/me/profile", """{"name":"Another Name","country":"KE"}"""u8.ToArray(), bend: request =>
        {
            request.Headers.Remove("If-Match");
            if (value is not null)
                request.Headers.TryAddWithoutValidation("If-Match", value);
        });

        (answer.Status, answer.Code).ShouldBe((status, code));
    }

    private static string? Fault(Bad bad, Answer answer)
    {
        if (answer.Status is < 400 or >= 500)
            return "not refused";
        if (answer.MediaType != "application/problem+json" || !Stable().IsMatch(answer.Code))
            return "not a problem with a stable code";
        if (Codes(answer).FirstOrDefault(code => !Listed.Contains($"| `{code}` |", StringComparison.Ordinal)) is { } unlisted)
            return $"{unlisted} is not listed in docs/errors.md";
        if (bad.Status is { } status && answer.Status != status)
            return $"not {status}";
        if (bad.Field is { } field && answer.Status == 400 && !Unnamed.Contains(answer.Code) && answer.Errors?.AsObject().Any(error => Names(error.Key, field)) != true)
            return $"does not name {field}";
        return null;
    }

    private static IEnumerable<string> Codes(Answer answer) =>
        (answer.Errors?.AsObject().SelectMany(error => error.Value!.AsArray()).Select(error => error!["code"]!.ToString()) ?? []).Append(answer.Code);

    /// <summary>Whether the path is the field's, or that of an object around or a value within it.</summary>
    private static bool Names(string path, string field) =>
        path == field || (path.Length > 0 && field.StartsWith(path, StringComparison.Ordinal)) || path.StartsWith(field, StringComparison.Ordinal);

    private static string JsonNamingKey(JsonNode parameter) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(parameter["name"]!.ToString());

    [GeneratedRegex("^[a-z][a-z_]*(\\.[a-z][a-z_]*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Stable();
}
