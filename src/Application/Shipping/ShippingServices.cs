using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Shipping;

/// <summary>What the feature's use cases share.</summary>
internal static class ShippingServices
{
    public static IServiceCollection AddShipping(this IServiceCollection services) => services
        .AddScoped<ImportWindows>()
        .AddScoped<Shipments>()
        .AddScoped<OrderVoyages>()
        .AddScoped<Messages.DeadlineMails>();
}
