using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Registers the bus.</summary>
internal static class MessagingRegistration
{
    public static IServiceCollection AddMessaging(this IServiceCollection services)
    {
        services.AddScoped<OutgoingMessages>();
        services.AddScoped<IMessageBus>(provider => provider.GetRequiredService<OutgoingMessages>());
        return services;
    }
}
