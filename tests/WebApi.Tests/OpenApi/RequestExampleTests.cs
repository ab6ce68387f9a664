using System.Text;
using CarTrade.WebApi.OpenApi;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Security;

namespace CarTrade.WebApi.Tests.OpenApi;

/// <summary>The examples of the documents are what a reader copies: each is there, and the program takes it.</summary>
public sealed class RequestExampleTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private const string Json = "application/json";

    [Fact]
    public void Operations_WithAJsonBody_HaveAnExample() =>
        WithBody().Where(operation => RequestExamples.Find(operation.Name) is null).Select(operation => operation.Name)
            .ShouldBeEmpty("Add src/WebApi/OpenApi/Examples/<operationId>.json and run: make openapi");

    [Fact]
    public void Examples_AllBelongToAnOperation()
    {
        var names = typeof(RequestExamples).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("examples/", StringComparison.Ordinal));

        names.Select(name => name["examples/".Length..]).Except(WithBody().Select(operation => operation.Name)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Example_Sent_IsWellFormedAndValid()
    {
        var cast = await Cast.AssembleAsync(app);
        var refused = new List<string>();
        foreach (var operation in WithBody())
        {
            var example = Encoding.UTF8.GetBytes(RequestExamples.Find(operation.Name)!.ToJsonString());
            var answer = await app.CallAsync(cast.Permitted(operation.Access), operation.Verb, operation.Path(), example);
            if (answer.Status >= 500 || answer.Errors is not null)
                refused.Add($"{operation.Name}: {answer.Status} {answer.Body}");
        }

        refused.ShouldBeEmpty();
    }

    private IEnumerable<Operation> WithBody() => Operation.All(app).Where(operation => operation.Accepts == Json && operation.Sends is not null);
}
