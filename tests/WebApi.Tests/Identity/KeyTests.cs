using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Identity;
using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class KeyTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    [Fact]
    public async Task Rotate_UnderALivingSession_KeepsItsTokenAndSignsWithTheNewKey()
    {
        var (client, _, _) = await app.SignedInAsync();
        await app.Services.GetRequiredService<ISigningKeyStore>().RotateAsync(IdentityTimers.KeyOverlap, TestContext.Current.CancellationToken);
        app.Services.GetRequiredService<SigningKeys>().Forget();

        using var old = await client.GetAsync("/api/v1/me/sessions");
        var (later, _, _) = await app.SignedInAsync();
        var published = await KeysAsync();

        old.StatusCode.ShouldBe(HttpStatusCode.OK);
        KeyOf(later).ShouldNotBe(KeyOf(client));
        published.ShouldBe([KeyOf(later), KeyOf(client)], ignoreOrder: true);
    }

    [Fact]
    public async Task Rotate_OnOneInstance_IsSeenByAnother()
    {
        await using var second = await app.StartSecondAsync();
        using var there = TestAddress.ClientOf(second);
        var (client, _, _) = await app.SignedInAsync();
        using (var before = await client.GetAsync("/api/v1/me/sessions", there))
            before.StatusCode.ShouldBe(HttpStatusCode.OK);

        await app.Services.GetRequiredService<ISigningKeyStore>().RotateAsync(IdentityTimers.KeyOverlap, TestContext.Current.CancellationToken);
        app.Services.GetRequiredService<SigningKeys>().Forget();
        app.Clock.Advance(TimeSpan.FromSeconds(3));
        var (later, _, _) = await app.SignedInAsync();
        KeyOf(later).ShouldNotBe(KeyOf(client));

        using var newHere = await later.GetAsync("/api/v1/me/sessions");
        using var newThere = await later.GetAsync("/api/v1/me/sessions", there);
        using var oldThere = await client.GetAsync("/api/v1/me/sessions", there);
        (newHere.StatusCode, newThere.StatusCode, oldThere.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK));
        (await KeysAsync(there)).ShouldBe(await KeysAsync());
    }

    [Fact]
    public async Task Timers_AfterAMonth_RenewTheKeyAndThrowOutWhatIsOver()
    {
        var (client, _, _) = await app.SignedInAsync();
        app.Clock.Advance(IdentityTimers.KeyAge + TimeSpan.FromDays(1));

        await app.Services.GetServices<IHostedService>().OfType<IdentityTimers>().Single().RunAsync(TestContext.Current.CancellationToken);
        app.Clock.Advance(IdentityTimers.KeyOverlap + TimeSpan.FromMinutes(2));

        (await KeysAsync()).ShouldNotContain(KeyOf(client));
        await using var sessions = app.Owner.CreateCommand("select count(*) from identity.sessions");
        (await sessions.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
        await using var replays = app.Owner.CreateCommand("select count(*) from identity.proof_replays");
        (await replays.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
    }

    public static TheoryData<string, string> Reaches
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var role in (string[])[DbRoles.Site, DbRoles.Partner, DbRoles.Admin, DbRoles.Worker])
                foreach (var table in (string[])["accounts", "sessions", "refresh_handles", "authorization_codes", "mail_tokens", "api_client_keys", "backup_codes"])
                    data.Add(role, table);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Reaches))]
    public async Task Select_OfIdentityByAnotherRole_IsForbidden(string role, string table)
    {
        await using var connection = await app.Services.GetRequiredService<MainDatabase>().Source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand($"set local role {role}; select 1 from identity.{table}", connection, transaction);

        var refused = await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task<IReadOnlyList<string>> KeysAsync(HttpClient? there = null)
    {
        using var response = await (there ?? app.Http).GetAsync("/oauth/jwks", TestContext.Current.CancellationToken);
        return [.. (await DpopClient.JsonAsync(response))["keys"]!.AsArray().Select(key => key!["kid"]!.GetValue<string>())];
    }

    private static string KeyOf(DpopClient client) =>
        JsonNode.Parse(Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(client.AccessToken!.Split('.')[0])))!["kid"]!.GetValue<string>();
}
