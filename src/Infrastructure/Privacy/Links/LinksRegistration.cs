using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Reference;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CarTrade.Infrastructure.Privacy.Links;

/// <summary>Registers the register of external links, and the client that reads other sites' policies.</summary>
internal static class LinksRegistration
{
    private const int MostBytes = 4_000_000;
    private const int MostRedirects = 3;

    public static IServiceCollection AddExternalLinks(this IServiceCollection services)
    {
        services.AddSingleton<IExternalLinks>(provider =>
        {
            var configuration = provider.GetRequiredService<IConfiguration>();
            return ExternalLinks.Load(configuration["ExternalLinks:Register"] ?? Path.Combine(new ShippedFiles(configuration).Data, "links", "external-links.csv"));
        });
        services.AddSingleton(provider => new LinkChecks(
            provider.GetRequiredService<IConfiguration>().GetValue("ExternalLinks:Check", provider.GetService<IHostEnvironment>()?.IsProduction() ?? false)));
        services.AddSingleton<IPolicyPages, PolicyPages>();
        services.AddHttpClient(PolicyPages.Client, client =>
            {
                client.MaxResponseContentBufferSize = MostBytes;
                client.DefaultRequestHeaders.UserAgent.ParseAdd("CarTrade-policy-check/1");
                client.DefaultRequestHeaders.Accept.ParseAdd("text/html, text/plain;q=0.5");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseCookies = false, MaxAutomaticRedirections = MostRedirects, ActivityHeadersPropagator = null })
            .AddStandardResilienceHandler();
        return services;
    }
}
