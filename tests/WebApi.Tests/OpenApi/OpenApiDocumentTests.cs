using System.Text.Json;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.OpenApi;

/// <summary>The committed documents are what the program serves; <c>make openapi</c> writes them anew.</summary>
public sealed class OpenApiDocumentTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("CARTRADE_WRITE_OPENAPI") == "1";

    public static TheoryData<string> Documents => ["public", "dealer", "admin"];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Get_Document_IsTheCommittedOne(string name)
    {
        var served = await FetchAsync(name);
        var path = Path.Combine(Repository.Root, "docs", "openapi", name + ".json");
        if (Writes)
            await WriteAsync(path, served);

        File.Exists(path).ShouldBeTrue($"{path} is missing; run: make openapi");
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe(served, "The API changed; run: make openapi, and commit the result.");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Get_Document_NamesAndDescribesEveryOperation(string name)
    {
        var operations = Operations(await FetchAsync(name)).ToList();

        operations.ShouldNotBeEmpty();
        operations.ShouldAllBe(operation => operation["operationId"] != null && operation["summary"] != null && operation["tags"] != null);
        operations.Select(operation => operation["operationId"]!.GetValue<string>()).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Get_Document_HasPlainIntegers(string name) =>
        Types(JsonNode.Parse(await FetchAsync(name))!).ShouldAllBe(types => !types.Contains("integer") || !types.Contains("string"));

    private static IEnumerable<JsonNode> Operations(string document) =>
        JsonNode.Parse(document)!["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!);

    /// <summary>Every <c>type</c> that is a list, such as a nullable one's.</summary>
    private static IEnumerable<string[]> Types(JsonNode node) => node switch
    {
        JsonObject json => json.Where(property => property.Value is not null).SelectMany(property =>
            property is { Key: "type", Value: JsonArray types } ? [[.. types.Select(type => type!.ToString())]] : Types(property.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Types),
        _ => [],
    };

    private async Task<string> FetchAsync(string name)
    {
        var text = await app.Http.GetStringAsync($"/openapi/{name}.json", TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(text);
        return text.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static async Task WriteAsync(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
    }
}
