using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>Made-up statements as a bank's CSV, and what the desk makes of them.</summary>
internal static class BankFile
{
    private static int statements;

    /// <summary>A statement of an account of its own, so that tests do not meet.</summary>
    public static (string Account, string Csv) Statement(params (string Day, string Id, string Amount)[] rows)
    {
        var account = $"ACC-{Interlocked.Increment(ref statements)}";
        return (account, "Day,Id,Amount,Name,Account\n" + string.Concat(rows.Select(row => $"{row.Day},{row.Id},{row.Amount},Achieng Otieno,{account}\n")));
    }

    /// <summary>As <see cref="Statement"/>, with senders, what they wrote, and currencies.</summary>
    public static (string Account, string Csv) Full(params (string Amount, string? Name, string? Text, string Currency)[] rows)
    {
        var account = $"ACC-{Interlocked.Increment(ref statements)}";
        return (account, "Day,Id,Amount,Name,Text,Account,Currency\n" + string.Concat(rows.Select((row, at) => $"20.11.2026,L{at},{row.Amount},{row.Name},{row.Text},{account},{row.Currency}\n")));
    }

    public static async Task<JsonNode> ImportAsync(DpopClient admin, (string Account, string Csv) statement, HttpStatusCode status = HttpStatusCode.OK)
    {
        var mapping = statement.Csv.Contains("Text", StringComparison.Ordinal) ? "full" : "test";
        using var answer = await admin.SendAsync(
            HttpMethod.Post, $"/api/v1/admin/money/statements?format=csv&mapping={mapping}", new StringContent(statement.Csv, System.Text.Encoding.UTF8, "text/csv"), admin.AccessToken);
        answer.StatusCode.ShouldBe(status, await DpopClient.TextAsync(answer));
        return await DpopClient.JsonAsync(answer);
    }

    public static async Task<List<JsonNode>> LinesAsync(DpopClient admin, (string Account, string Csv) statement, string query = "")
    {
        return (await admin.JsonAsync(HttpMethod.Get, $"/admin/money/lines{(query.Length == 0 ? "?" : query + "&")}limit=100"))["items"]!.AsArray()
            .Select(line => line!).Where(line => line["account"]!.GetValue<string>() == statement.Account).ToList();
    }
}
