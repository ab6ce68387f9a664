using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>A leaf of a body: where it is, what it should be, and what the document says of it.</summary>
internal sealed record Leaf(string Path, JsonObject Schema, bool Nullable)
{
    public string Type { get; } = Schema["enum"] is not null ? "enum" : Schema["type"] switch
    {
        JsonArray types => types.Select(type => type!.ToString()).First(type => type != "null"),
        JsonValue type => type.ToString(),
        _ => "object",
    };

    public string? Format => Schema["format"]?.ToString();
}

/// <summary>Bodies made from the OpenAPI document, each field plausible.</summary>
internal sealed class Samples(JsonObject document)
{
    /// <summary>A body with every field in it, and its leaves.</summary>
    public (JsonObject Body, List<Leaf> Leaves) Of(JsonNode schema)
    {
        var leaves = new List<Leaf>();
        var body = (JsonObject)Value("", "", schema.AsObject(), leaves)!;
        return (body, leaves);
    }

    private JsonNode? Value(string path, string name, JsonObject schema, List<Leaf> leaves)
    {
        var (resolved, nullable) = Resolve(schema);
        if (resolved["properties"] is JsonObject properties)
        {
            var result = new JsonObject();
            if (path.Length > 0)
                leaves.Add(new(path, resolved, nullable));
            foreach (var (key, value) in properties)
                result[key] = Value(path.Length == 0 ? key : $"{path}.{key}", key, value!.AsObject(), leaves);
            return result;
        }

        var leaf = new Leaf(path, resolved, nullable);
        leaves.Add(leaf);
        return leaf.Type switch
        {
            "array" => new JsonArray(Value(path + "[0]", name, resolved["items"]!.AsObject(), leaves)),
            "enum" => resolved["enum"]![0]!.DeepClone(),
            "integer" => name.StartsWith("year", StringComparison.Ordinal) ? 2020 : name == "prefecture" ? 14 : name.StartsWith("engineCc", StringComparison.Ordinal) ? 2000 : 1,
            "number" => 1,
            "boolean" => false,
            _ => Text(name, leaf.Format),
        };
    }

    private static string Text(string name, string? format) => (format, name) switch
    {
        ("uuid", _) => Operation.Nowhere,
        ("date", _) => "2027-06-01",
        ("date-time", _) => "2027-06-01T00:00:00Z",
        (_, "email" or "newEmail") => "somebody@example.com",
        (_, "country" or "destinations") => "KE",
        (_, "port") => "KEMBA",
        (_, "language") => "en",
        (_, "currency") => "USD",
        (_, "policyVersion" or "agreementVersion") => PeopleApp.Policy,
        (_, "number" or "mobile" or "fax" or "phone") => "+254712345678",
        (_, "jumveaNumber") => "123",
        (_, "licence") => "451234567890",
        (_, "chassis") => "NKR81-7027906",
        (_, "grade" or "gradeMin") => "4",
        (_, "make" or "makes") => "Toyota",
        (_, "scopes") => "requests:read",
        (_, "previewSha256" or "textSha256" or "sha256") => new string('0', 64),
        (_, "password" or "newPassword" or "current" or "new") => "a long enough passphrase",
        _ => "some words",
    };

    private (JsonObject Schema, bool Nullable) Resolve(JsonObject schema)
    {
        var nullable = schema["type"]?.ToString().Contains("null", StringComparison.Ordinal) == true;
        while (true)
        {
            var inner = schema["$ref"] is { } reference ? document["components"]!["schemas"]![reference.ToString().Split('/')[^1]] : schema["allOf"]?[0];
            if (inner is null)
                return (schema, nullable);
            schema = inner.AsObject();
        }
    }
}
