using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Deals;

/// <summary>What orders need from outside.</summary>
internal static class DealsRegistration
{
    public static IServiceCollection AddDeals(this IServiceCollection services) => services
        .AddSingleton<IProformaPrinter, ProformaPrinter>()
        .AddScoped<IProformaVerdicts, ProformaVerdicts>();
}
