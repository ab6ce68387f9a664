using System.Net;
using CarTrade.Domain.Identity;
using OtpNet;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class TotpTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    private const string Path = "/api/v1/me/totp";

    [Fact]
    public async Task SignIn_OfAdminWithoutApp_OpensEnrolmentOnly()
    {
        var (_, email) = await app.NewAccountAsync(AccountKind.Admin);
        using var client = app.NewClient();
        var verifier = DpopClient.Random();

        using var challenge = await client.ChallengeAsync(email, IdentityApp.Password, verifier);
        var problem = await DpopClient.JsonAsync(challenge);
        using var tokens = await client.ExchangeAsync(problem["authorization_code"]!.GetValue<string>(), verifier);
        client.Take(await DpopClient.JsonAsync(tokens));
        using var refused = await client.GetAsync("/api/v1/me/sessions");
        await EnrolAsync(client);
        using var allowed = await client.GetAsync("/api/v1/me/sessions");

        challenge.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        problem["code"]!.GetValue<string>().ShouldBe("auth.totp_enrolment_required");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        allowed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WithApp_NeedsItsCode()
    {
        var (client, _, email) = await app.SignedInAsync();
        var (secret, _) = await EnrolAsync(client);
        app.Clock.Advance(TimeSpan.FromSeconds(60));

        using var without = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());
        using var wrong = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), totp: "000000");
        using var right = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), totp: CodeOf(app, secret));

        (await DpopClient.JsonAsync(without))["code"]!.GetValue<string>().ShouldBe("auth.totp_required");
        (await DpopClient.JsonAsync(wrong))["code"]!.GetValue<string>().ShouldBe("auth.invalid_credentials");
        right.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WithOneCodeManyTimesAtOnce_WinsOnce()
    {
        var (client, _, email) = await app.SignedInAsync();
        var (secret, _) = await EnrolAsync(client);
        app.Clock.Advance(TimeSpan.FromSeconds(60));
        var code = CodeOf(app, secret);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), totp: code)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
    }

    [Theory]
    [InlineData(-31, true)]
    [InlineData(-95, false)]
    [InlineData(95, false)]
    public async Task SignIn_WithCodeOfAnotherTime_GoesByOneStep(int seconds, bool accepted)
    {
        var (client, _, email) = await app.SignedInAsync();
        var (secret, _) = await EnrolAsync(client);
        app.Clock.Advance(TimeSpan.FromSeconds(120));

        using var response = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), totp: CodeOf(app, secret, seconds));

        response.IsSuccessStatusCode.ShouldBe(accepted);
    }

    [Fact]
    public async Task Enrol_AnotherApp_TakesTheFormersPlaceOnlyOnceItsCodeCameBack()
    {
        var (client, _, email) = await app.SignedInAsync();
        var (former, _) = await EnrolAsync(client);
        app.Clock.Advance(TimeSpan.FromSeconds(60));
        using var prepared = await client.CallAsync(HttpMethod.Post, Path);
        prepared.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var still = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), totp: CodeOf(app, former));
        app.Clock.Advance(TimeSpan.FromSeconds(60));

        var (latter, _) = await EnrolAsync(client);
        app.Clock.Advance(TimeSpan.FromSeconds(60));
        using var stale = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), totp: CodeOf(app, former));
        using var right = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), totp: CodeOf(app, latter));

        still.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await DpopClient.JsonAsync(stale))["code"]!.GetValue<string>().ShouldBe("auth.invalid_credentials");
        right.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_WithBackupCode_WorksOnce()
    {
        var (client, _, email) = await app.SignedInAsync();
        var (_, codes) = await EnrolAsync(client);

        using var first = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), backupCode: codes[0].ToLowerInvariant());
        using var second = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), backupCode: codes[0]);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        codes.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Remove_ByMember_LetsPasswordAloneIn()
    {
        var (client, _, email) = await app.SignedInAsync();
        await EnrolAsync(client);

        using var removed = await client.CallAsync(HttpMethod.Delete, Path);
        using var challenge = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());

        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(removed));
        challenge.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Remove_ByOwner_IsRefused()
    {
        var client = await SignedInAsync(app, AccountKind.DealerStaff, AccountRole.Owner);

        using var removed = await client.CallAsync(HttpMethod.Delete, Path);

        removed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Prepare_SixMinutesAfterSignIn_NeedsAFreshOne()
    {
        var (client, _, _) = await app.SignedInAsync();
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        using var refreshed = await client.RefreshAsync(client.RefreshToken!);
        client.Take(await DpopClient.JsonAsync(refreshed));

        using var response = await client.CallAsync(HttpMethod.Post, Path);

        (await DpopClient.JsonAsync(response))["code"]!.GetValue<string>().ShouldBe("auth.fresh_sign_in_required");
    }

    [Fact]
    public async Task Confirm_WithWrongCode_IsRefused()
    {
        var (client, _, _) = await app.SignedInAsync();
        using var prepared = await client.CallAsync(HttpMethod.Post, Path);

        using var response = await client.CallAsync(HttpMethod.Put, Path, new { code = "000000" });

        (await DpopClient.JsonAsync(response))["code"]!.GetValue<string>().ShouldBe("auth.wrong_code");
    }

    [Fact]
    public async Task SignIn_OfMemberAtConsole_IsRefused()
    {
        var (_, email) = await app.NewAccountAsync();
        using var client = app.NewClient();

        using var response = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random(), client: "swagger");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    /// <summary>Signs a new account in, with a second factor where its kind needs one.</summary>
    internal static async Task<DpopClient> SignedInAsync(IdentityApp app, AccountKind kind, AccountRole role = AccountRole.None)
    {
        var (_, email) = await app.NewAccountAsync(kind, role);
        var (client, verifier) = (app.NewClient(), DpopClient.Random());
        using var challenge = await client.ChallengeAsync(email, IdentityApp.Password, verifier);
        using var tokens = await client.ExchangeAsync((await DpopClient.JsonAsync(challenge))["authorization_code"]!.GetValue<string>(), verifier);
        client.Take(await DpopClient.JsonAsync(tokens));
        if (challenge.StatusCode == HttpStatusCode.Forbidden)
            await EnrolAsync(app, client);
        return client;
    }

    private static string CodeOf(IdentityApp app, string secret, int seconds = 0) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(app.Clock.GetUtcNow().AddSeconds(seconds).UtcDateTime);

    private Task<(string Secret, IReadOnlyList<string> Codes)> EnrolAsync(DpopClient client) => EnrolAsync(app, client);

    private static async Task<(string Secret, IReadOnlyList<string> Codes)> EnrolAsync(IdentityApp app, DpopClient client)
    {
        using var prepared = await client.CallAsync(HttpMethod.Post, Path);
        prepared.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(prepared));
        var secret = (await DpopClient.JsonAsync(prepared))["secret"]!.GetValue<string>();
        using var confirmed = await client.CallAsync(HttpMethod.Put, Path, new { code = CodeOf(app, secret) });
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(confirmed));
        return (secret, [.. (await DpopClient.JsonAsync(confirmed))["backupCodes"]!.AsArray().Select(code => code!.GetValue<string>())]);
    }
}
