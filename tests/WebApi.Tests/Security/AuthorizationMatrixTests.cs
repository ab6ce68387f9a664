using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>Every operation and every audience: what the access rules say is written down, and what the program does.</summary>
public sealed class AuthorizationMatrixTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly string[] Refusals =
        ["auth.required", "auth.forbidden", "auth.scope_missing", "auth.fresh_sign_in_required", "auth.totp_enrolment_required", "auth.invalid_token"];

    /// <summary>What ends or weakens the caller's own session or dealership, in the order in which it can still be tried.</summary>
    private static readonly string[] Last = ["POST /api/v1/dealer/withdrawal", "DELETE /api/v1/me/totp", "DELETE /api/v1/me/sessions"];

    [Fact, Clause("6.1", "T6.1a")]
    public void Document_IsTheCommittedOne() => Generated.ShouldBeCommitted("authorization-matrix.md", Verdicts.Document(Operation.All(app)));

    [Fact]
    public void Operations_WithoutAMessage_AreKnown() =>
        Operation.All(app).Where(operation => operation.Sends is null).Select(operation => $"{operation.Method} {operation.Route}")
            .Order(StringComparer.Ordinal).ShouldBe(Verdicts.Open.Keys);

    [Fact, Clause("6.1", "T6.1a")]
    public async Task Cells_CalledWithARealToken_AnswerAsTheMatrixSays()
    {
        var cast = await Cast.AssembleAsync(app);
        var wrong = new List<string>();
        var called = 0;
        foreach (var operation in Operation.All(app).Where(operation => operation.Sends is not null).OrderBy(operation => Array.IndexOf(Last, $"{operation.Method} {operation.Route}")))
            foreach (var column in Verdicts.Columns)
            {
                var answer = await app.CallAsync(cast.For(column, operation.Access), operation.Verb, operation.Path(), operation.Accepts is null ? null : "{}"u8.ToArray(), operation.Accepts);
                called++;
                if (!Agrees(Verdicts.Of(operation.Access, column), answer))
                    wrong.Add($"{operation.Method} {operation.Route} as {column.Title}: {answer.Status} {answer.Code}, not {Verdicts.Of(operation.Access, column)}");
            }

        wrong.ShouldBeEmpty();
        called.ShouldBeGreaterThan(700);
    }

    private static bool Agrees(string verdict, Answer answer) => verdict switch
    {
        Verdicts.Allowed => answer.Status is < 500 and not 401 && !Refusals.Contains(answer.Code),
        "401" => answer is { Status: 401, Code: "auth.required" },
        _ => answer is { Status: 403, Code: "auth.forbidden" or "auth.scope_missing" },
    };
}
