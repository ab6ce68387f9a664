using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Privacy.Gate;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Reference;

internal static class ReferenceRegistration
{
    internal static IServiceCollection AddReference(this IServiceCollection services, IConfiguration configuration)
    {
        var files = new ShippedFiles(configuration);
        services.AddSingleton<IReferenceData>(_ => ReferenceData.Load(files.Data));
        services.AddSingleton<IPolicyLibrary>(_ => PolicyLibrary.Load(files.Policy));
        services.AddSingleton<IConsentTexts>(provider => ConsentTexts.Load(files.Policy, () => provider.GetRequiredService<PolicyClock>().InForce(provider.GetRequiredService<TimeProvider>().GetUtcNow())));
        services.AddSingleton(provider => new RateShelf(files.Data, provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<IExchangeRates, ExchangeRates>();
        services.AddHostedService<ReferenceWarmUp>();
        return services;
    }
}
