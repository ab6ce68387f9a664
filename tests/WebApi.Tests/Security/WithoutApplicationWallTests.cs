using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>
/// The program with its own checks fooled: a request with <see cref="Header"/> is to every access rule and ownership filter the owner's,
/// and only the database learns that it is a stranger's.
/// </summary>
public sealed class WithoutApplicationWallApp(PostgresFixture postgres) : PeopleApp(postgres)
{
    public const string Header = "X-To-The-Database-A-Stranger";

    /// <summary>Somebody who owns nothing: to each role an id that no row has.</summary>
    internal static TestCaller Stranger(string audience) =>
        new(Enum.Parse<Audience>(audience), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

    protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton<IStartupFilter, Fool>();
    }

    private sealed class Fool : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (http, following) =>
            {
                if (http.Request.Headers[Header].ToString() is { Length: > 0 } audience)
                    http.RequestServices.GetRequiredService<DatabaseCaller>().Caller = Stranger(audience);
                await following(http);
            });
            next(app);
        };
    }
}

/// <summary>Row-level security stands alone: with every check of the application passed, a stranger still reads and writes nothing.</summary>
public sealed class WithoutApplicationWallTests(WithoutApplicationWallApp app) : IClassFixture<WithoutApplicationWallApp>
{
    /// <summary>
    /// Accounts, sessions and API clients: their one role has to find anybody's who signs in, so rows cannot be told apart there. No other role
    /// enters the schema, which KeyTests proves. What is held of a person is listed by the role that returns and destroys it, by the person's id.
    /// Besides them what belongs to everybody, and what hands a new thing in.
    /// </summary>
    private static readonly string[] NotByRow = ["/me/sessions", "/me/totp", "/me/password", "/dealer/clients", "/me/holdings"];

    [Fact, Clause("6.1", "T6.1a")]
    public async Task Owner_WhoIsAStrangerToTheDatabase_ReadsAndWritesNothing()
    {
        var objects = new ForeignObjects(app);
        await objects.MakeAsync();
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM messaging.bus_messages WHERE visible < now()") == 0, "the bus is at rest");
        var documents = await objects.DocumentsAsync();
        var before = await OwnedRows.ReadAsync(app);
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var operation in Guarded())
        {
            var owner = objects.OwnerOf(operation)!;
            var path = operation.HasId ? objects.PathOf(operation)! : operation.Path();
            var answer = await app.CallAsync(owner, operation.Verb, path, ForeignObjects.Body(documents, operation), operation.Accepts,
                request => request.Headers.Add(WithoutApplicationWallApp.Header, operation.Access.Audiences.Contains(Audience.Member) ? "Member" : "DealerOwner"));
            tried++;
            if (answer.Status < 300 && objects.IsAbout(answer.Body))
                wrong.Add($"{operation.Method} {operation.Route}: {answer.Status} {answer.Body}");
        }

        wrong.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(40);
        (await OwnedRows.ReadAsync(app)).ShouldBe(before, "nothing was written to what others own");
        await objects.AreThereAsync();
    }

    private IEnumerable<Operation> Guarded() => Operation.All(app).Where(operation => operation.Sends is not null
        && !operation.Route.Contains("/admin/", StringComparison.Ordinal) && !operation.Access.Audiences.Contains(Audience.Anyone)
        && operation.Access.Audiences.Any(audience => audience is Audience.Member or Audience.DealerOwner)
        && !NotByRow.Any(part => operation.Route.Contains(part, StringComparison.Ordinal)));
}
