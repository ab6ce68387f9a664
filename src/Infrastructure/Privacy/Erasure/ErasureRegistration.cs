using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Registers return and destruction.</summary>
internal static class ErasureRegistration
{
    public static IServiceCollection AddErasure(this IServiceCollection services, Func<IServiceProvider, string> keysPath) => services
        .AddSingleton(provider => new ErasureFolder(provider.GetRequiredService<IConfiguration>()["Erasures:Path"] ?? keysPath(provider) + "-erasures"))
        .AddSingleton<ErasureLedger>()
        .AddSingleton<ErasurePause>()
        .AddSingleton<AppliedErasures>()
        .AddSingleton<RequestClaims>()
        .AddSingleton<ISubjectRequestRunner, SubjectRequestRunner>()
        .AddSingleton<TrafficGate>()
        .AddSingleton<ITrafficGate>(provider => provider.GetRequiredService<TrafficGate>())
        .AddSingleton<ErasureReplay>()
        .AddHostedService(provider => provider.GetRequiredService<ErasureReplay>())
        .AddScoped<LegalPurge>()
        .AddScoped<RetentionPurge>()
        .AddScoped<SubjectResolver>()
        .AddScoped<ISubjectCopies, SubjectCopies>()
        .AddScoped<ErasureRun>()
        .AddScoped<ErasurePlans>()
        .AddScoped<StageWork>()
        .AddScoped<PackageMaker>()
        .AddScoped<CertificateIssuer>()
        .AddScoped<BeginStage>()
        .AddScoped<DestroyStage>()
        .AddScoped<NotifyStage>()
        .AddScoped<CertifyStage>();
}
