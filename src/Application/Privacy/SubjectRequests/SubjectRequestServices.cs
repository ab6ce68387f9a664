using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>What the use cases about data subject requests share.</summary>
internal static class SubjectRequestServices
{
    public static IServiceCollection AddSubjectRequests(this IServiceCollection services) => services
        .AddScoped<StoppedFields>()
        .AddScoped<SubjectRequestIntake>()
        .AddScoped<SubjectRequestReader>();
}
