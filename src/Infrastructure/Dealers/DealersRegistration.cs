using CarTrade.Domain.Dealers;
using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Dealers;

/// <summary>Registers what the database says about dealerships.</summary>
internal static class DealersRegistration
{
    /// <summary>Adds the refusals that the database's guards stand for.</summary>
    public static IServiceCollection AddDealers(this IServiceCollection services) =>
        services.AddSingleton(new ConstraintError("ex_staff_last_owner", DealerStaffErrors.LastOwner));
}
