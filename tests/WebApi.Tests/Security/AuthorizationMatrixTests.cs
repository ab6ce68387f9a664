using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>Every operation and every audience: what the access rules say is written down, and what the program does.</summary>
public sealed class AuthorizationMatrixTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact, Clause("6.1", "T6.1a")]
    public void Document_IsTheCommittedOne() => Generated.ShouldBeCommitted("authorization-matrix.md", Verdicts.Document(Operation.All(app)));

    [Fact]
    public void Operations_WithoutAMessage_AreKnown() =>
        Operation.All(app).Where(operation => operation.Sends is null).Select(operation => $"{operation.Method} {operation.Route}")
            .Order(StringComparer.Ordinal).ShouldBe(Verdicts.Open.Keys);

    [Fact, Clause("6.1", "T6.1a")]
    public async Task Cells_CalledWithARealToken_AnswerAsTheMatrixSays()
    {
        var (wrong, called) = await MatrixCells.CallAllAsync(app);

        wrong.ShouldBeEmpty();
        called.ShouldBeGreaterThan(700);
    }
}
