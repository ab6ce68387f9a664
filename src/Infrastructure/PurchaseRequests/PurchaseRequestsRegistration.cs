using CarTrade.Application.PurchaseRequests;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.PurchaseRequests;

/// <summary>What purchase requests need from outside.</summary>
internal static class PurchaseRequestsRegistration
{
    public static IServiceCollection AddPurchaseRequests(this IServiceCollection services) => services.AddScoped<IRequestReads, RequestReads>();
}
