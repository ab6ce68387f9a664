using CarTrade.Application.Abstractions;
using CarTrade.Application.Behaviours;
using CarTrade.Application.Billing;
using CarTrade.Application.Common;
using CarTrade.Application.Dealers;
using CarTrade.Application.Deals;
using CarTrade.Application.Identity;
using CarTrade.Application.Members;
using CarTrade.Application.Offers;
using CarTrade.Application.Privacy;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Application.Shipping;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application;

/// <summary>Registers the use cases.</summary>
public static class DependencyInjection
{
    /// <summary>Adds handlers, validators, message handlers, maps and the pipeline, outermost behaviour first.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddScoped<CurrentCaller>();
        services.AddScoped<ICaller>(provider => provider.GetRequiredService<CurrentCaller>());
        services.AddScoped<AddressChanges>();
        services.AddScoped<AddressProofs>();
        services.AddScoped<AccountAddresses>();
        services.AddScoped<SignUps>();
        services.AddBilling();
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.Scan(scan => scan.FromAssemblyOf<ApplicationMarker>()
            .AddClasses(type => type.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces().WithScopedLifetime()
            .AddClasses(type => type.AssignableTo(typeof(IMessageHandler<>)), publicOnly: false)
            .AsImplementedInterfaces().WithScopedLifetime());
        services.AddAutoMapper(
            (provider, maps) => maps.LicenseKey = provider.GetService<IConfiguration>()?["AutoMapper:LicenseKey"],
            typeof(ApplicationMarker).Assembly);
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LoggingBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorizationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehaviour<,>));
        services.AddValidatorsFromAssemblyContaining<ApplicationMarker>(ServiceLifetime.Singleton, includeInternalTypes: true);
        services.AddScoped<IOccasions, Occasions>();
        services.AddScoped<Identity.Notices.AccountMailOpener>();
        services.AddPurchaseRequests();
        services.AddOffers();
        services.AddDeals();
        services.AddShipping();
        services.AddDealers();
        services.AddMembers();
        services.AddPrivacyUseCases();
        services.AddSubjectRequests();
        return services;
    }
}
