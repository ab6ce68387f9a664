using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Deals;

/// <summary>What the feature's use cases share.</summary>
internal static class DealServices
{
    public static IServiceCollection AddDeals(this IServiceCollection services) => services
        .AddScoped<OrderLoader>()
        .AddScoped<OrderOpening>()
        .AddScoped<IBeforeCommit, Notices.OrderNews>()
        .AddScoped<Documents.ProformaBuyers>()
        .AddScoped<Documents.ProformaDrafts>()
        .AddSingleton<Documents.ProformaCodes>();
}
