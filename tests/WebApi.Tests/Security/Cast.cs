using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>A caller of every audience, each with a token of its own from the token endpoint.</summary>
internal sealed class Cast
{
    private static readonly string[] Scopes = ["requests:read", "leads:read", "offers:write", "orders:read", "shipments:write", "documents:write"];
    private readonly Dictionary<Audience, DpopClient> people = [];
    private readonly Dictionary<string, DpopClient> programsWithout = new(StringComparer.Ordinal);

    /// <summary>Who calls for a column; null is nobody.</summary>
    public DpopClient? For(Column column, AccessAttribute access) =>
        column is { Audience: Audience.DealerClient, Scoped: false } && access.Scope is { } scope ? programsWithout[scope] : people.GetValueOrDefault(column.Audience);

    /// <summary>The first caller who may; null where nobody need be signed in.</summary>
    public DpopClient? Permitted(AccessAttribute access) => access.Audiences.Contains(Audience.Anyone) ? null
        : people[((Audience[])[Audience.Member, Audience.DealerOwner, Audience.Admin, .. access.Audiences]).First(access.Audiences.Contains)];

    public static async Task<Cast> AssembleAsync(PeopleApp app)
    {
        var cast = new Cast();
        cast.people[Audience.Guest] = await GuestAsync(app, Guid.CreateVersion7());
        cast.people[Audience.Member] = (await app.NewMemberAsync()).Client;
        (cast.people[Audience.DealerOwner], var dealer, _) = await app.NewOwnerAsync();
        cast.people[Audience.DealerSales] = await StaffAsync(app, AccountRole.Sales);
        cast.people[Audience.DealerIntegrations] = await StaffAsync(app, AccountRole.Integrations);
        cast.people[Audience.DealerClient] = await ProgramAsync(app, dealer, Scopes);
        foreach (var scope in Scopes)
            cast.programsWithout[scope] = await ProgramAsync(app, dealer, [.. Scopes.Where(other => other != scope)]);
        cast.people[Audience.Admin] = (await app.NewAdminAsync()).Client;
        return cast;
    }

    /// <summary>Somebody who follows a request by the mailed link.</summary>
    public static async Task<DpopClient> GuestAsync(PeopleApp app, Guid request)
    {
        var id = await app.InUnitAsync(async scope => ErrorOrFactory.From(
            await scope.GetRequiredService<IMailTokens>().CreateAsync(new(MailTokenKind.FollowRequest, RequestId: request), CancellationToken.None)));
        var raw = await app.AsSystemAsync(scope => Task.FromResult(scope.GetRequiredService<IMailTokens>().Raw(id.Value)));
        return await GrantAsync(app, ("grant_type", "urn:cartrade:params:oauth:grant-type:mail-link"), ("client_id", "spa"), ("mail_token", raw));
    }

    /// <summary>A dealership's program.</summary>
    public static async Task<DpopClient> ProgramAsync(PeopleApp app, Guid dealer, string[] scopes)
    {
        var id = Guid.CreateVersion7();
        var secret = await app.InUnitAsync(async scope =>
        {
            var clients = scope.GetRequiredService<IApiClients>();
            await clients.CreateAsync(new(id, dealer, "Stock system", scopes, app.Clock.GetUtcNow().AddDays(300)), CancellationToken.None);
            return await clients.AddSecretAsync(dealer, id, app.Clock.GetUtcNow().AddDays(30), CancellationToken.None);
        });
        return await GrantAsync(app, ("grant_type", "client_credentials"), ("client_id", id.ToString()), ("client_secret", secret.Value.Secret));
    }

    private static async Task<DpopClient> StaffAsync(PeopleApp app, AccountRole role)
    {
        var (_, email) = await app.NewAccountAsync(AccountKind.DealerStaff, role);
        var client = app.NewClient();
        await client.SignInAsync(email, IdentityApp.Password);
        return client;
    }

    private static async Task<DpopClient> GrantAsync(PeopleApp app, params (string Name, string Value)[] fields)
    {
        var client = app.NewClient();
        using var answer = await client.TokenAsync(fields);
        answer.IsSuccessStatusCode.ShouldBeTrue(await DpopClient.TextAsync(answer));
        client.Take(await DpopClient.JsonAsync(answer));
        return client;
    }
}
