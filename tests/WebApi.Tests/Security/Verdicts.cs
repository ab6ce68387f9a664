using System.Text;
using CarTrade.Application.Abstractions;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>A column of the matrix.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Audience">Who calls.</param>
/// <param name="Scoped">For a program: whether it has the scope that the operation asks for.</param>
internal sealed record Column(string Title, Audience Audience, bool Scoped = true);

/// <summary>What the messages' access rules say of every operation and audience: the document, and what the tests hold the program to.</summary>
internal static class Verdicts
{
    public const string Allowed = "yes";

    /// <summary>Operations that send no message, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Open = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["ANY /health/live"] = "says that the process runs, and nothing else",
        ["ANY /health/ready"] = "says whether the databases answer, and nothing else",
        ["GET /.well-known/oauth-authorization-server"] = "public by its standard (RFC 8414)",
        ["GET /dev/accounts"] = "development only: not mapped in production",
        ["GET /dev/mailbox"] = "development only: not mapped in production",
        ["GET /dev/mailbox.json"] = "development only: not mapped in production",
        ["GET /dev/mailbox/style.css"] = "development only: not mapped in production",
        ["GET /dev/mailbox/{number:int}"] = "development only: not mapped in production",
        ["GET /dev/mailbox/{number:int}/html"] = "development only: not mapped in production",
        ["GET /oauth/jwks"] = "public keys",
        ["GET /oauth/nonce"] = "a fresh nonce for proofs, holds nothing",
        ["GET /openapi/{documentName}.json"] = "describes the API, holds no data",
        ["HEAD /openapi/{documentName}.json"] = "describes the API, holds no data",
        ["POST /oauth/authorize-challenge"] = "sign-in itself: limited by network and by account",
        ["POST /oauth/revoke"] = "takes the token that it ends",
        ["POST /oauth/token"] = "takes a code, handle, link or client's proof",
    };

    public static readonly IReadOnlyList<Column> Columns =
    [
        new("nobody", Audience.Anyone), new("guest", Audience.Guest), new("member", Audience.Member), new("owner", Audience.DealerOwner),
        new("sales", Audience.DealerSales), new("integrations", Audience.DealerIntegrations), new("program with scope", Audience.DealerClient),
        new("program without", Audience.DealerClient, Scoped: false), new("admin", Audience.Admin),
    ];

    public static string Of(AccessAttribute access, Column column) => access.Audiences.Contains(Audience.Anyone) ? Allowed
        : !access.Audiences.Contains(column.Audience) ? column.Audience == Audience.Anyone ? "401" : "403"
        : access.Scope is not null && !column.Scoped ? "403"
        : Allowed;

    public static string Document(IReadOnlyList<Operation> operations)
    {
        var text = new StringBuilder("""
            # Who may do what

            Generated from the access rules of the messages that the operations send; `make docs` writes it anew, a test compares it with the program and calls
            every cell. "yes" means that the operation may be called, not that every object is there: what belongs to somebody else is answered exactly as what does
            not exist (404). 401 is for nobody in particular, 403 for a known caller who may not. Refusals come before the body is read.


            """.ReplaceLineEndings("\n"));
        text.AppendLine(Row(["operation", .. Columns.Select(column => column.Title), "also needs"]));
        text.AppendLine(Row([.. Enumerable.Repeat("---", Columns.Count + 2)]));
        foreach (var operation in operations.Where(operation => operation.Sends is not null))
            text.AppendLine(Row([$"`{operation.Method} {operation.Route}`", .. Columns.Select(column => Of(operation.Access, column)), Needs(operation.Access)]));
        text.AppendLine().AppendLine("## Without a message").AppendLine().AppendLine(Row(["operation", "why nobody is asked"])).AppendLine(Row(["---", "---"]));
        foreach (var (operation, reason) in Open)
            text.AppendLine(Row([$"`{operation}`", reason]));
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Needs(AccessAttribute access) => string.Join("; ", new[]
    {
        access.Scope is { } scope ? $"scope `{scope}`" : null, access.FreshSignIn ? "sign-in of the last five minutes" : null, access.Reason ? "`Access-Reason`" : null,
    }.OfType<string>());
}
