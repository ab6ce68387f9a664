using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Dealers;

/// <summary>What the feature's use cases share.</summary>
internal static class DealerServices
{
    public static IServiceCollection AddDealers(this IServiceCollection services) => services
        .AddScoped<IDealerDirectory, DealerDirectory>()
        .AddScoped<DealerSealing>()
        .AddScoped<DealerIntake>()
        .AddScoped<DealerLoader>()
        .AddScoped<DealerMailboxes>()
        .AddScoped<DealerOpening>()
        .AddScoped<DealerRulings>()
        .AddScoped<FactsChanges>()
        .AddScoped<StaffLoader>()
        .AddScoped<StaffInvitations>()
        .AddScoped<OwnClients>();
}
