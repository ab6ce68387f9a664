using CarTrade.Application;
using CarTrade.Infrastructure;
using CarTrade.WebApi.Endpoints;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;

namespace CarTrade.WebApi.Hosting;

/// <summary>Builds and runs the web server: the API, the SPA, and the operator's port.</summary>
internal static class Server
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await app.RunAsync();
        return 0;
    }

    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(Limits.Apply);
        builder.Configuration["urls"] ??= OperatorPort.DefaultUrls;
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddApplication();
        builder.Services.AddInfrastructure(builder.Configuration);
        builder.Services.AddHttpApi(builder.Configuration);
        builder.Services.AddOpenApiDocuments();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseSwaggerConsole();
        app.UseHttpApi();
        app.MapEndpoints();
        app.MapOpenApiDocuments();
        app.MapSpa();
        return app;
    }
}
