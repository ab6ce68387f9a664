using System.Net;
using System.Net.Sockets;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.WebApi.Tests.Fixtures;

/// <summary>The whole program on Kestrel and its own copies of the databases. Use as <c>IClassFixture&lt;TestApp&gt;</c>.</summary>
public class TestApp(PostgresFixture postgres) : IAsyncLifetime
{
    private WebApplication? app;
    private IReadOnlyDictionary<string, string?> settings = new Dictionary<string, string?>();

    /// <summary>Address of the first port, without a slash at the end.</summary>
    public Uri Origin { get; private set; } = null!;

    /// <summary>Address of the operator's port.</summary>
    public Uri AdminOrigin { get; private set; } = null!;

    /// <summary>A client of the first port; keeps no cookies and follows no redirects.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>The running program's services.</summary>
    public IServiceProvider Services => app!.Services;

    /// <summary>Everything that was logged.</summary>
    public LogCollector Logs { get; } = new();

    /// <summary>The main database as its owner, who sees every row: for assertions.</summary>
    public NpgsqlDataSource Owner => Services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.MainOwner);

    /// <summary>The vault as its owner.</summary>
    public NpgsqlDataSource VaultOwner => Services.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.VaultOwner);

    internal PostgresFixture Postgres => postgres;

    /// <summary>The configuration that points a second instance at the same databases.</summary>
    internal IReadOnlyDictionary<string, string?> Settings => settings;

    public virtual async ValueTask InitializeAsync()
    {
        settings = await DatabasesAsync();
        await StartAsync();
    }

    /// <summary>The configuration that names the databases: fresh copies, unless a derived app has servers of its own.</summary>
    internal virtual Task<IReadOnlyDictionary<string, string?>> DatabasesAsync() => postgres.CopyAsync();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await StopAsync();
    }

    /// <summary>Starts the program; again after <see cref="StopAsync"/>, on the same databases.</summary>
    public async Task StartAsync()
    {
        var ports = FreePorts();
        (Origin, AdminOrigin) = (new($"http://127.0.0.1:{ports[0]}"), new($"http://127.0.0.1:{ports[1]}"));
        app = Build(Origin, AdminOrigin, settings);
        await app.StartAsync();
        Http = NewClient(Origin);
    }

    public async Task StopAsync()
    {
        Http?.Dispose();
        if (app is not null)
            await app.DisposeAsync();
        app = null;
        // The bus's connections are pooled by their string and would outlive the program by minutes: a hundred programs of tests would use up the server's.
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Another instance of the program on the same databases; the caller disposes it.</summary>
    public async Task<WebApplication> StartSecondAsync()
    {
        var ports = FreePorts();
        var second = Build(new($"http://127.0.0.1:{ports[0]}"), new($"http://127.0.0.1:{ports[1]}"), settings);
        await second.StartAsync();
        return second;
    }

    /// <summary>A client that keeps no cookies and follows no redirects.</summary>
    public static HttpClient NewClient(Uri origin) =>
        new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = origin };

    /// <summary>Runs something in a scope as the program itself.</summary>
    public async Task<T> AsSystemAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
        return await work(scope.ServiceProvider);
    }

    /// <summary>Settings besides the databases'; a derived app adds its own.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [];

    /// <summary>Replaces services; a derived app sets a clock or a double of the outside world.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    private WebApplication Build(Uri origin, Uri adminOrigin, IEnumerable<KeyValuePair<string, string?>> databases)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "cartrade",
            ContentRootPath = Path.Combine(Repository.Root, "src", "WebApi"),
            EnvironmentName = "Development",
        });
        builder.Configuration.AddInMemoryCollection(databases);
        builder.Configuration.AddInMemoryCollection(
        [
            new("PublicOrigin", origin.OriginalString),
            new("AdminOrigin", adminOrigin.OriginalString),
            new("Photos:Path", Path.Combine(postgres.Servers.DataPath, "photos")),
            new("Timers:Enabled", "false"),
            new("RateLimits:Guess", "1000000"),
            new("RateLimits:Mail", "1000000"),
            new("RateLimits:Token", "1000000"),
        ]);
        builder.Configuration.AddInMemoryCollection(ExtraSettings);
        builder.WebHost.UseUrls(origin.OriginalString, adminOrigin.OriginalString);
        builder.Logging.ClearProviders().AddProvider(Logs);
        return Server.Build(builder, configured => Configure(configured.Services));
    }

    private static int[] FreePorts()
    {
        using var first = new TcpListener(IPAddress.Loopback, 0);
        using var second = new TcpListener(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return [((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port];
    }
}
