using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace CarTrade.WebApi.Tests.Members;

/// <summary>The program with what tests about members, dealerships and staff need: filled forms, mailed links, and people signed in.</summary>
public class PeopleApp(PostgresFixture postgres) : IdentityApp(postgres)
{
    public const string Policy = "2026-11-01";
    public const string Agreement = "2026-11-01";

    private static int made;

    internal static string NewEmail(string who) => $"{who}{Interlocked.Increment(ref made)}@example.com";

    internal static JsonObject Registration(string email) => new()
    {
        ["name"] = "Wanjiku Kamau", ["email"] = email, ["password"] = Password, ["country"] = "KE", ["language"] = "en", ["policyVersion"] = Policy,
        ["phone"] = new JsonObject { ["number"] = "0712 345678", ["whatsApp"] = true },
    };

    internal static JsonObject Application(string ownerEmail) => new()
    {
        ["company"] = new JsonObject
        {
            ["name"] = "見本自動車株式会社", ["englishName"] = "Sample Motors", ["address"] = "1-1 Sample-cho, Naka-ku, Yokohama", ["prefecture"] = 14,
            ["licence"] = "451234567890",
        },
        ["responsiblePerson"] = new JsonObject { ["name"] = "見本 太郎", ["email"] = "taro@dealer.example", ["phone"] = "03-1234-5678" },
        ["owner"] = new JsonObject { ["name"] = "見本 花子", ["email"] = ownerEmail },
        ["password"] = Password, ["makes"] = new JsonArray("Toyota"), ["destinations"] = new JsonArray("KE"),
        ["agreementVersion"] = Agreement, ["policyVersion"] = Policy, ["language"] = "ja",
    };

    internal Task<HttpResponseMessage> PostAsync(string path, JsonNode body) =>
        Http.PostAsync("/api/v1" + path, JsonContent.Create(body), TestContext.Current.CancellationToken);

    /// <summary>The account of an address.</summary>
    internal async Task<AccountSummary?> AccountAsync(string email) => await AsSystemAsync(async scope =>
        await scope.GetRequiredService<IAccounts>().FindByEmailAsync(email, TestContext.Current.CancellationToken));

    /// <summary>Follows the newest mailed link of an account that proves its address.</summary>
    internal async Task ProveAsync(string email)
    {
        var account = (await AccountAsync(email))!;
        using var proved = await PostAsync("/email-proofs", new JsonObject { ["token"] = await MailedAsync(account.Id, "prove_email") });
        proved.StatusCode.ShouldBe(HttpStatusCode.NoContent, await proved.Content.ReadAsStringAsync());
    }

    /// <summary>The raw token of the newest link of a kind that was mailed to an account.</summary>
    internal async Task<string> MailedAsync(Guid account, string kind)
    {
        var id = await Owner.ValueAsync<Guid>("select id from identity.mail_tokens where account_id = $1 and kind = $2 order by id desc limit 1", account, kind);
        return await AsSystemAsync(scope => Task.FromResult(scope.GetRequiredService<IMailTokens>().Raw(id)));
    }

    /// <summary>A member who registered by the form, proved the address and signed in.</summary>
    internal async Task<(DpopClient Client, string Email)> NewMemberAsync(string? phone = null)
    {
        var email = NewEmail("member");
        var form = Registration(email);
        if (phone is not null)
            form["phone"]!["number"] = phone;
        using var registered = await PostAsync("/members", form);
        registered.StatusCode.ShouldBe(HttpStatusCode.Accepted, await registered.Content.ReadAsStringAsync());
        await ProveAsync(email);
        await ProfileKnowsAsync((await AccountAsync(email))!.Id);
        var client = NewClient();
        await client.SignInAsync(email, Password);
        return (client, email);
    }

    /// <summary>The proof reaches the profile by a message, which makes a version of it: whoever edits waits for that.</summary>
    private Task ProfileKnowsAsync(Guid account) => Eventually.IsTrueAsync(
        async () => await Owner.ValueAsync<bool>(
            "select exists (select from members.members m join identity.accounts a on a.subject_id = m.id where a.id = $1 and m.state = 'proved')", account),
        "the profile learns of the proof");

    /// <summary>The owner of a dealership that applied by the form, signed in with an authenticator.</summary>
    internal async Task<(DpopClient Client, Guid Dealer, string Email)> NewOwnerAsync()
    {
        var email = NewEmail("owner");
        using var applied = await PostAsync("/dealers", Application(email));
        applied.StatusCode.ShouldBe(HttpStatusCode.Accepted, await applied.Content.ReadAsStringAsync());
        await ProveAsync(email);
        return (await EnrolAsync(email), (await AccountAsync(email))!.DealerId!.Value, email);
    }

    /// <summary>A member of the operator's staff, signed in with an authenticator, who states a reason with everything.</summary>
    internal async Task<(DpopClient Client, Guid Account)> NewAdminAsync()
    {
        var (id, email) = await NewAccountAsync(AccountKind.Admin);
        return (await EnrolAsync(email), id);
    }

    /// <summary>Signs in, sets an authenticator up; the session is then a full one.</summary>
    internal async Task<DpopClient> EnrolAsync(string email)
    {
        var client = NewClient();
        await client.SignInAsync(email, Password);
        using var prepared = await client.CallAsync(HttpMethod.Post, "/api/v1/me/totp");
        var secret = (await DpopClient.JsonAsync(prepared))["secret"]!.GetValue<string>();
        var code = new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(Clock.GetUtcNow().UtcDateTime);
        using var confirmed = await client.CallAsync(HttpMethod.Put, "/api/v1/me/totp", new { code });
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(confirmed));
        await Eventually.IsTrueAsync(() => IsFullAsync(client), "the session is a full one");
        return client;
    }

    private static async Task<bool> IsFullAsync(DpopClient client)
    {
        using var answer = await client.GetAsync("/api/v1/dealer");
        return !(await DpopClient.TextAsync(answer)).Contains("auth.totp_enrolment_required", StringComparison.Ordinal);
    }
}

/// <summary>Calls with the headers that edits, creations and staff's readings need.</summary>
internal static class Calls
{
    public static async Task<JsonNode> JsonAsync(this DpopClient client, HttpMethod method, string path, object? body = null, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await client.TellAsync(method, path, body);
        response.StatusCode.ShouldBe(status, await DpopClient.TextAsync(response));
        return status == HttpStatusCode.NoContent ? new JsonObject() : await DpopClient.JsonAsync(response);
    }

    /// <summary>Sends with an idempotency key, a reason and, where given, the version that the edit is based on.</summary>
    public static Task<HttpResponseMessage> TellAsync(this DpopClient client, HttpMethod method, string path, object? body = null, int? version = null) =>
        client.SendAsync(method, "/api/v1" + path, body is null ? null : JsonContent.Create(body), client.AccessToken, bend: request =>
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", Guid.NewGuid().ToString());
            request.Headers.TryAddWithoutValidation("Access-Reason", "examining an application");
            if (version is not null)
                request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        });
}
