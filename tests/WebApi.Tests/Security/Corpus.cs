using System.Text;
using System.Text.Json.Nodes;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>A body that no operation may take.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Body">Its bytes.</param>
/// <param name="Field">The JSON path that the answer must name; null where no field is at fault.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Status">The status, where only one is right.</param>
internal sealed record Bad(string What, byte[] Body, string? Field = null, string? Type = "application/json", int? Status = null);

/// <summary>Ways to spoil a good body.</summary>
internal static class Corpus
{
    private const int BeyondBody = 70_000;
    private const int BeyondText = 20_000;
    private static readonly string[] Everything = ["\"x\"", "1", "true", "[1]", "{\"a\":1}"];
    private static readonly string[] Numbers = ["1e400", "-1e400", "99999999999999999999", "1.5", "\"1\"", "NaN", "Infinity", "01", "+1", "0x1"];
    private static readonly string[] Dates = ["\"2026-02-30\"", "\"2026-13-01\"", "\"0000-01-01\"", "\"yesterday\"", "\"2026-02-30T25:61:00Z\"", "\"\""];
    private static readonly string[] Ids = ["\"x\"", "\"\"", "\"{0193a5a0-0000-7000-8000-000000000000}\"", "\"0193a5a000007000800000000000000g\""];
    private static readonly string[] Words = ["\"no such word\"", "\"\"", "\"0\"", "0", "\"a, b\""];
    private static readonly string[] Texts = ["\"a\\u0000b\"", "\"a\\u0007b\"", "\"\\ud800\"", "\"a\\u202eb\"", $"\"{new string('x', BeyondText)}\""];

    public static IEnumerable<Bad> Of(JsonObject body, IReadOnlyList<Leaf> leaves)
    {
        var good = Encoding.UTF8.GetBytes(body.ToJsonString());
        foreach (var whole in (string[])["", "null", "[]", "\"x\"", "1", "true", "{", "}", "{}{}", "{\"a\":1,}", "{/**/}", "{'a':1}", "\0", new string('[', 5000), Deep(5000)])
            yield return new("the body " + (whole.Length > 10 ? whole[..10] + "…" : whole), Encoding.UTF8.GetBytes(whole));
        foreach (var type in (string?[])["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", null])
            yield return new($"media type {type}", good, Type: type, Status: 415);
        yield return new("huge", Encoding.UTF8.GetBytes(Insert(body, $"\"zz\":\"{new string('x', BeyondBody)}\"")), Status: 413);
        foreach (var name in (string[])["noSuchField", "__proto__", "$type", "isAdmin"])
            yield return new("unknown field " + name, Encoding.UTF8.GetBytes(Insert(body, $"\"{name}\":1")), name, Status: 400);
        yield return new("field named by a lone surrogate", Encoding.UTF8.GetBytes(Insert(body, "\"\\udc00\":1")), Status: 400);
        yield return new("deep", Encoding.UTF8.GetBytes(Insert(body, $"\"zz\":{Deep(40)}")), Status: 400);
        yield return new("two bodies", [.. good, .. good], Status: 400);
        yield return new("UTF-16", Encoding.Unicode.GetBytes(body.ToJsonString()));
        var first = body.First();
        yield return new("duplicate key", Encoding.UTF8.GetBytes(Insert(body, $"\"{first.Key}\":{first.Value?.ToJsonString() ?? "null"}")), first.Key, Status: 400);
        yield return new("invalid UTF-8", [.. Encoding.UTF8.GetBytes(Insert(body, "\"zz\":\""))[..^1], 0xff, 0xfe, (byte)'"', (byte)'}'], Status: 400);
        foreach (var spoilt in leaves.SelectMany(leaf => Values(leaf).Select(value => (leaf, value))))
            yield return new($"{spoilt.leaf.Path} = {(spoilt.value.Length > 40 ? spoilt.value[..40] : spoilt.value)}", With(body, spoilt.leaf.Path, spoilt.value), spoilt.leaf.Path);
    }

    private static IEnumerable<string> Values(Leaf leaf)
    {
        IEnumerable<string> values = (leaf.Type, leaf.Format) switch
        {
            ("integer" or "number", _) => Numbers.Concat(Everything.Where(value => value != "1")),
            ("boolean", _) => Everything.Where(value => value != "true").Append("\"true\""),
            ("array", _) => Everything.Where(value => value != "[1]"),
            ("object", _) => Everything,
            ("enum", _) => Words.Concat(Everything.Where(value => value != "\"x\"")),
            (_, "uuid") => Ids.Concat(Everything),
            (_, "date" or "date-time") => Dates.Concat(Everything),
            _ => Everything.Where(value => value != "\"x\"").Concat(Texts),
        };
        return leaf.Nullable ? values : values.Append("null");
    }

    private static string Deep(int levels) => string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels);

    private static string Insert(JsonObject body, string member) => body.ToJsonString() is var text && text.Length > 2 ? $"{text[..^1]},{member}}}" : $"{{{member}}}";

    private static byte[] With(JsonObject body, string path, string value)
    {
        const string Mark = "\"@@\"";
        var copy = body.DeepClone();
        JsonNode at = copy;
        var steps = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
            at = step == "0" ? at[0]! : at[step]!;
        if (steps[^1] == "0")
            at[0] = "@@";
        else
            at[steps[^1]] = "@@";
        return Encoding.UTF8.GetBytes(copy.ToJsonString().Replace(Mark, value, StringComparison.Ordinal));
    }
}
