using CarTrade.Application;
using CarTrade.Infrastructure;
using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Auth;
using CarTrade.WebApi.Endpoints;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;

namespace CarTrade.WebApi.Hosting;

/// <summary>Builds and runs the web server: the API, the SPA, and the operator's port.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(string[] args, CancellationToken ct = default)
    {
        var builder = WebApplication.CreateBuilder(args);
        await using var servers = await builder.AddEmbeddedPostgresAsync(visit: false, ct);
        if (builder.Environment.IsDevelopment())
            builder.Services.AddHostedService<Welcome>();
        await using var app = Build(builder);
        if (servers is not null || app.Environment.IsDevelopment())
            await app.Services.MigrateDatabasesAsync(ct);
        await app.RunAsync(ct);
        return 0;
    }

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null) =>
        Build(WebApplication.CreateBuilder(args), configure);

    public static WebApplication Build(WebApplicationBuilder builder, Action<WebApplicationBuilder>? configure = null)
    {
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(Limits.Apply);
        builder.Configuration["urls"] ??= OperatorPort.DefaultUrls;
        builder.AddLogs();
        builder.Services.AddTelemetry(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddApplication();
        builder.Services.AddInfrastructure(builder.Configuration);
        builder.Services.AddHttpApi(builder.Configuration);
        builder.Services.AddAuth(builder.Configuration);
        builder.Services.AddOpenApiDocuments();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseTelemetry();
        app.UseSwaggerConsole();
        app.UseHttpApi();
        app.UseAuth();
        app.MapHealth();
        app.MapEndpoints();
        app.MapOpenApiDocuments();
        app.MapDemoAccounts();
        app.MapSpa();
        return app;
    }
}
