using CarTrade.Infrastructure.Billing;
using CarTrade.Infrastructure.Dealers;
using CarTrade.Infrastructure.Deals;
using CarTrade.Infrastructure.Identity;
using CarTrade.Infrastructure.Mail;
using CarTrade.Infrastructure.Messaging;
using CarTrade.Infrastructure.Offers;
using CarTrade.Infrastructure.Operations;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Photos;
using CarTrade.Infrastructure.Privacy;
using CarTrade.Infrastructure.PurchaseRequests;
using CarTrade.Infrastructure.Reference;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure;

/// <summary>Registers what the outside world provides.</summary>
public static class DependencyInjection
{
    /// <summary>Adds databases, vault, bus, mail, identity and reference data.</summary>
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDealers();
        services.AddDeals();
        services.AddIdentity();
        services.AddOffers();
        services.AddBilling(configuration);
        services.AddMail(configuration);
        services.AddMessaging(configuration);
        services.AddOperations(configuration);
        services.AddPersistence();
        services.AddPhotos(configuration);
        services.AddPrivacy();
        services.AddPurchaseRequests();
        services.AddReference(configuration);
        return services;
    }
}
