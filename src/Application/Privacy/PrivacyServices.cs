using CarTrade.Application.Privacy.Consents;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Privacy;

/// <summary>What the feature's use cases share.</summary>
internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacyUseCases(this IServiceCollection services) => services
        .AddScoped<Preferences>()
        .AddScoped<ContactHashes>()
        .AddScoped<Acknowledgements>()
        .AddScoped<ConsentReceipts>();
}
