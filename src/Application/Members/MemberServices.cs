using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Members;

/// <summary>What the feature's use cases share.</summary>
internal static class MemberServices
{
    public static IServiceCollection AddMembers(this IServiceCollection services) => services
        .AddScoped<IMemberContacts, MemberContacts>()
        .AddScoped<MemberSealing>()
        .AddScoped<MemberIntake>()
        .AddScoped<OwnMember>();
}
