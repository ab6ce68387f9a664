using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Offers;

/// <summary>What the feature's use cases share.</summary>
internal static class OfferServices
{
    public static IServiceCollection AddOffers(this IServiceCollection services) => services
        .AddSingleton<ArrivalCheck>()
        .AddScoped<OfferLoader>()
        .AddScoped<RateFreezer>()
        .AddScoped<Commands.OfferTermsReader>();
}
