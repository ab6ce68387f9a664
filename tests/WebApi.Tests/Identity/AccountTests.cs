using System.Net;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class AccountTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private const string NewPassword = "another fine passphrase";

    [Fact]
    public async Task ProveEmail_WithLink_ProvesOnce()
    {
        var (id, _) = await app.NewAccountAsync();
        var raw = await TokenAsync(new(MailTokenKind.ProveEmail, id));
        using var client = app.NewClient();

        using var first = await PostAsync(client, "/api/v1/email-proofs", new { token = raw });
        using var second = await PostAsync(client, "/api/v1/email-proofs", new { token = raw });

        first.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(first));
        second.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await FindAsync(id))!.EmailProved.ShouldBeTrue();
    }

    [Fact]
    public async Task ProveEmail_AfterADay_IsRefused()
    {
        var (id, _) = await app.NewAccountAsync();
        var raw = await TokenAsync(new(MailTokenKind.ProveEmail, id));
        app.Clock.Advance(TimeSpan.FromHours(25));
        using var client = app.NewClient();

        using var response = await PostAsync(client, "/api/v1/email-proofs", new { token = raw });

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory]
    [InlineData(MailTokenKind.ResetPassword, "/api/v1/email-proofs")]
    [InlineData(MailTokenKind.ProveEmail, "/api/v1/password-resets/completion")]
    [InlineData(MailTokenKind.ChangeEmail, "/api/v1/password-resets/completion")]
    public async Task Link_ForAnotherUse_IsRefused(MailTokenKind kind, string path)
    {
        var (id, _) = await app.NewAccountAsync();
        var raw = await TokenAsync(new(kind, id));
        using var client = app.NewClient();

        using var response = path.Contains("proofs", StringComparison.Ordinal)
            ? await PostAsync(client, path, new { token = raw })
            : await PostAsync(client, path, new { token = raw, newPassword = NewPassword });

        response.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Reset_WithLink_ChangesPasswordAndEndsSessions()
    {
        var (client, id, email) = await app.SignedInAsync();
        var raw = await TokenAsync(new(MailTokenKind.ResetPassword, id));

        using var reset = await PostAsync(client, "/api/v1/password-resets/completion", new { token = raw, newPassword = NewPassword });
        await client.RefusedAfterAsync();
        using var old = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());
        using var now = await client.ChallengeAsync(email, NewPassword, DpopClient.Random());

        reset.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(reset));
        old.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        now.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Reset_ManyAtOnceWithOneLink_WinsOnce()
    {
        var (id, _) = await app.NewAccountAsync();
        var raw = await TokenAsync(new(MailTokenKind.ResetPassword, id));
        using var client = app.NewClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(i =>
            PostAsync(client, "/api/v1/password-resets/completion", new { token = raw, newPassword = NewPassword + i })));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("qwertyuiopas")]
    [InlineData("password1234")]
    [InlineData("cartrade2026")]
    public async Task Reset_ToBadPassword_NamesTheFieldAndLeavesTheLink(string password)
    {
        var (id, _) = await app.NewAccountAsync();
        var raw = await TokenAsync(new(MailTokenKind.ResetPassword, id));
        using var client = app.NewClient();

        using var bad = await PostAsync(client, "/api/v1/password-resets/completion", new { token = raw, newPassword = password });
        using var good = await PostAsync(client, "/api/v1/password-resets/completion", new { token = raw, newPassword = NewPassword });

        bad.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DpopClient.JsonAsync(bad))["errors"]!["newPassword"].ShouldNotBeNull();
        good.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task RequestReset_ForKnownAndUnknown_AnswersAndWorksTheSame()
    {
        var (id, email) = await app.NewAccountAsync();
        using var client = app.NewClient();

        using var known = await PostAsync(client, "/api/v1/password-resets", new { email, language = "en" });
        using var unknown = await PostAsync(client, "/api/v1/password-resets", new { email = "nobody@example.com", language = "en" });

        known.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        unknown.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await DpopClient.TextAsync(known)).ShouldBe(await DpopClient.TextAsync(unknown));
        (await CountAsync($"select count(*) from identity.mail_tokens where kind = 'reset_password' and account_id = '{id}'")).ShouldBe(1);
        (await CountAsync("select count(*) from identity.mail_tokens where kind = 'reset_password' and account_id is null")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task RequestReset_Often_StopsMailing()
    {
        var (id, email) = await app.NewAccountAsync();
        using var client = app.NewClient();

        for (var i = 0; i < MailTokenRules.PerAddressAndHour + 3; i++)
        {
            using var response = await PostAsync(client, "/api/v1/password-resets", new { email, language = "en" });
            response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }

        (await CountAsync($"select count(*) from identity.mail_tokens where kind = 'reset_password' and account_id = '{id}'"))
            .ShouldBe(MailTokenRules.PerAddressAndHour);
    }

    [Fact]
    public async Task ChangePassword_WithWrongCurrentOne_IsRefusedAndSoonSlowed()
    {
        var (client, _, _) = await app.SignedInAsync();
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 7; i++)
        {
            using var response = await client.CallAsync(HttpMethod.Put, "/api/v1/me/password", new { current = "not the password", @new = NewPassword });
            answers.Add(response.StatusCode);
        }

        answers[0].ShouldBe(HttpStatusCode.BadRequest);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task ChangePassword_WithCurrentOne_EndsOtherSessionsOnly()
    {
        var (client, _, email) = await app.SignedInAsync();
        using var other = app.NewClient();
        await other.SignInAsync(email, IdentityApp.Password);

        using var changed = await client.CallAsync(HttpMethod.Put, "/api/v1/me/password", new { current = IdentityApp.Password, @new = NewPassword });
        using var here = await client.GetAsync("/api/v1/me/sessions");
        await other.RefusedAfterAsync();

        changed.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(changed));
        here.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ChangeEmail_ByProof_MovesSignInToTheNewAddress()
    {
        var (client, id, email) = await app.SignedInAsync();
        var moved = $"moved-{email}";

        using var asked = await client.CallAsync(HttpMethod.Post, "/api/v1/me/email-changes", new { newEmail = moved, password = IdentityApp.Password });
        using var proved = await PostAsync(client, "/api/v1/email-proofs", new { token = await NewestTokenAsync(id, "change_email") });
        using var old = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());
        using var now = await client.ChallengeAsync(moved, IdentityApp.Password, DpopClient.Random());

        asked.StatusCode.ShouldBe(HttpStatusCode.Accepted, await DpopClient.TextAsync(asked));
        proved.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(proved));
        old.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        now.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task ChangeEmail_ToAddressOfAnother_TellsNobodyAndChangesNothing()
    {
        var (client, id, email) = await app.SignedInAsync();
        var (_, taken) = await app.NewAccountAsync();

        using var asked = await client.CallAsync(HttpMethod.Post, "/api/v1/me/email-changes", new { newEmail = taken, password = IdentityApp.Password });
        using var proved = await PostAsync(client, "/api/v1/email-proofs", new { token = await NewestTokenAsync(id, "change_email") });
        using var still = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());

        asked.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        proved.StatusCode.ShouldBe(HttpStatusCode.Gone);
        still.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Invitation_OfAdmin_SetsTheFirstPassword()
    {
        var admin = await TotpTests.SignedInAsync(app, AccountKind.Admin);
        var email = $"new-admin-{Guid.NewGuid():N}@example.com";

        using var created = await admin.SendAsync(
            HttpMethod.Post, "/api/v1/admin/accounts", System.Net.Http.Json.JsonContent.Create(new { email, language = "en" }), admin.AccessToken,
            bend: request => request.Headers.TryAddWithoutValidation("Idempotency-Key", "invite-" + email));
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await DpopClient.TextAsync(created));
        var id = (await DpopClient.JsonAsync(created))["id"]!.GetValue<Guid>();
        using var set = await PostAsync(admin, "/api/v1/password-resets/completion", new { token = await NewestTokenAsync(id, "invitation"), newPassword = NewPassword });
        using var signIn = await admin.ChallengeAsync(email, NewPassword, DpopClient.Random());

        set.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(set));
        (await DpopClient.JsonAsync(signIn))["code"]!.GetValue<string>().ShouldBe("auth.totp_enrolment_required");
    }

    [Fact]
    public async Task FollowRequest_WithLink_OpensAGuestSession()
    {
        var raw = await TokenAsync(new(MailTokenKind.FollowRequest, RequestId: Guid.CreateVersion7()));
        using var client = app.NewClient();

        using var first = await FollowAsync(client, raw);
        client.Take(await DpopClient.JsonAsync(first));
        using var again = await FollowAsync(client, raw);
        using var refreshed = await client.RefreshAsync(client.RefreshToken!);
        using var account = await client.GetAsync("/api/v1/me/sessions");
        using var wrong = await FollowAsync(client, DpopClient.Random());

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        refreshed.StatusCode.ShouldBe(HttpStatusCode.OK);
        account.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await DpopClient.JsonAsync(wrong))["error"]!.GetValue<string>().ShouldBe("invalid_grant");
    }

    private static Task<HttpResponseMessage> FollowAsync(DpopClient client, string token) => client.TokenAsync(
        ("grant_type", "urn:cartrade:params:oauth:grant-type:mail-link"), ("client_id", "spa"), ("mail_token", token));

    private static Task<HttpResponseMessage> PostAsync(DpopClient client, string path, object json) => client.SendAsync(
        HttpMethod.Post, path, System.Net.Http.Json.JsonContent.Create(json), bend: request => request.Headers.Remove("DPoP"));

    private async Task<string> TokenAsync(NewMailToken token)
    {
        var id = await app.InUnitAsync(async scope =>
            ErrorOrFactory.From(await scope.GetRequiredService<IMailTokens>().CreateAsync(token, CancellationToken.None)));
        return await RawAsync(id.Value);
    }

    private async Task<string> NewestTokenAsync(Guid account, string kind)
    {
        await using var command = app.Owner.CreateCommand("select id from identity.mail_tokens where account_id = $1 and kind = $2 order by id desc limit 1");
        command.Parameters.Add(new NpgsqlParameter { Value = account });
        command.Parameters.Add(new NpgsqlParameter { Value = kind });
        return await RawAsync((Guid)(await command.ExecuteScalarAsync())!);
    }

    private Task<string> RawAsync(Guid id) => app.AsSystemAsync(scope => Task.FromResult(scope.GetRequiredService<IMailTokens>().Raw(id)));

    private Task<AccountSummary?> FindAsync(Guid id) => app.AsSystemAsync(scope => scope.GetRequiredService<IAccounts>().FindAsync(id, CancellationToken.None));

    private async Task<long> CountAsync(string sql)
    {
        await using var command = app.Owner.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
