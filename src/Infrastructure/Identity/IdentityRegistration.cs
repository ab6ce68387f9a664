using CarTrade.Application.Identity;
using CarTrade.Application.Identity.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Registers sign-in and accounts.</summary>
internal static class IdentityRegistration
{
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddSingleton<AuthDb>();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<IAccessTokens>(provider => provider.GetRequiredService<AccessTokens>());
        services.AddSingleton<IProofStore, ProofStore>();
        services.AddSingleton<IPasswordHasher, Argon2PasswordHasher>();
        services.AddSingleton<SignInThrottle>();
        services.AddSingleton<SessionListener>();
        services.AddHostedService(provider => provider.GetRequiredService<SessionListener>());
        services.AddSingleton<ISessionStates, SessionStates>();
        services.AddHostedService<IdentityTimers>();
        services.AddScoped<CurrentAuth>();
        services.AddScoped<SecondFactors>();
        services.AddScoped<SecurityNotices>();
        services.AddScoped<IAccounts, Accounts>();
        services.AddScoped<ICredentials, Credentials>();
        services.AddScoped<IMailTokens, MailTokens>();
        services.AddScoped<ISessions, Sessions>();
        services.AddScoped<IApiClients, ApiClients>();
        services.AddScoped<ITokenServer, TokenServer>();
        return services;
    }
}
