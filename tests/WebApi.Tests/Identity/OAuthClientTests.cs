using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CarTrade.Application.Identity;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Identity;

/// <summary>An independent implementation of the same standards signs in, calls and refreshes.</summary>
public sealed class OAuthClientTests(OAuthClientTests.PlainApp app) : IClassFixture<OAuthClientTests.PlainApp>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "oauth-client");

    [Fact]
    public async Task SignInRefreshAndCall_ByForeignClient_Work()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], "");
        var (_, email) = await app.NewAccountAsync();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var id = await NewProgramAsync(key);
        var given = new JsonObject
        {
            ["issuer"] = app.Origin.OriginalString, ["email"] = email, ["password"] = IdentityApp.Password, ["clientId"] = id.ToString(), ["clientKey"] = PrivateJwk(key),
        };

        var seen = JsonNode.Parse(await RunAsync("node", ["sign-in.mjs"], given.ToJsonString()))!;

        seen["cookies"]!.GetValue<int>().ShouldBe(0);
        seen["tokenType"]!.GetValue<string>().ShouldBe("dpop");
        seen["call"]!.GetValue<int>().ShouldBe(200);
        seen["rotated"]!.GetValue<bool>().ShouldBeTrue();
        seen["callAfterRefresh"]!.GetValue<int>().ShouldBe(200);
        seen["claims"]!.AsArray().Select(claim => claim!.GetValue<string>()).ShouldBe(
            ["acr", "amr", "aud", "aud_kind", "auth_time", "client_id", "cnf", "exp", "iat", "iss", "jti", "scope", "sid", "sub"]);
        seen["programTokenType"]!.GetValue<string>().ShouldBe("bearer");
        seen["programScope"]!.GetValue<string>().ShouldBe("requests:read");
        seen["thief"]!.GetValue<string>().ShouldBe("invalid_grant");
        seen["handleLength"]!.GetValue<int>().ShouldBe(43);
    }

    private async Task<Guid> NewProgramAsync(ECDsa key)
    {
        var (dealer, id) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        using var client = app.NewClient();
        var added = await app.InUnitAsync(async scope =>
        {
            var clients = scope.GetRequiredService<IApiClients>();
            await clients.CreateAsync(new(id, dealer, "Stock system", ["requests:read"], app.Clock.GetUtcNow().AddDays(300)), CancellationToken.None);
            return await clients.AddKeyAsync(dealer, id, client.Jwk(key).ToJsonString(), app.Clock.GetUtcNow().AddDays(30), CancellationToken.None);
        });
        added.IsError.ShouldBeFalse();
        return id;
    }

    private static JsonObject PrivateJwk(ECDsa key)
    {
        var parameters = key.ExportParameters(true);
        string Text(byte[]? bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
        return new() { ["kty"] = "EC", ["crv"] = "P-256", ["x"] = Text(parameters.Q.X), ["y"] = Text(parameters.Q.Y), ["d"] = Text(parameters.D) };
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await error);
        return await output;
    }

    /// <summary>Reached where it says it is, as a foreign client needs it.</summary>
    public sealed class PlainApp(PostgresFixture postgres) : IdentityApp(postgres)
    {
        internal override string Issuer => Origin.OriginalString.TrimEnd('/');
    }
}
