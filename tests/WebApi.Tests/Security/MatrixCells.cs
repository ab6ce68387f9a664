using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>Calls every cell of the matrix with a real token.</summary>
internal static class MatrixCells
{
    private static readonly string[] Refusals =
        ["auth.required", "auth.forbidden", "auth.scope_missing", "auth.fresh_sign_in_required", "auth.totp_enrolment_required", "auth.invalid_token"];

    /// <summary>What ends or weakens the caller's own session or dealership, in the order in which it can still be tried.</summary>
    private static readonly string[] Last = ["POST /api/v1/dealer/withdrawal", "DELETE /api/v1/me/totp", "DELETE /api/v1/me/sessions"];

    /// <summary>The cells whose answer is not the matrix's, and how many were called.</summary>
    public static async Task<(List<string> Wrong, int Called)> CallAllAsync(PeopleApp app)
    {
        var cast = await Cast.AssembleAsync(app);
        var (wrong, called) = (new List<string>(), 0);
        foreach (var operation in Operation.All(app).Where(operation => operation.Sends is not null).OrderBy(operation => Array.IndexOf(Last, $"{operation.Method} {operation.Route}")))
            foreach (var column in Verdicts.Columns)
            {
                var answer = await app.CallAsync(cast.For(column, operation.Access), operation.Verb, operation.Path(), operation.Accepts is null ? null : "{}"u8.ToArray(), operation.Accepts);
                called++;
                if (!Agrees(Verdicts.Of(operation.Access, column), answer))
                    wrong.Add($"{operation.Method} {operation.Route} as {column.Title}: {answer.Status} {answer.Code}, not {Verdicts.Of(operation.Access, column)}");
            }

        return (wrong, called);
    }

    private static bool Agrees(string verdict, Answer answer) => verdict switch
    {
        Verdicts.Allowed => answer.Status is < 500 and not 401 && !Refusals.Contains(answer.Code),
        "401" => answer is { Status: 401, Code: "auth.required" },
        _ => answer is { Status: 403, Code: "auth.forbidden" or "auth.scope_missing" },
    };
}
