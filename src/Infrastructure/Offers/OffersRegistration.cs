using CarTrade.Domain.Offers;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Configurations.Offers;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Offers;

/// <summary>What offers need from outside.</summary>
internal static class OffersRegistration
{
    public static IServiceCollection AddOffers(this IServiceCollection services) =>
        services.AddSingleton(new ConstraintError(VehicleHoldConfiguration.OneLiveHold, OfferErrors.VehicleHeld));
}
