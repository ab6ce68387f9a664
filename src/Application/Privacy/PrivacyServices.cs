using CarTrade.Application.Privacy.Cases;
using CarTrade.Application.Privacy.Commands;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Application.Privacy.LegalDesk;
using CarTrade.Application.Privacy.Policies;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Privacy;

/// <summary>What the feature's use cases share.</summary>
internal static class PrivacyServices
{
    public static IServiceCollection AddPrivacyUseCases(this IServiceCollection services) => services
        .AddScoped<Preferences>()
        .AddScoped<ContactHashes>()
        .AddScoped<Acknowledgements>()
        .AddScoped<ConsentReceipts>()
        .AddScoped<PolicyImpact>()
        .AddScoped<FeedbackTokens>()
        .AddScoped<FeedbackSealing>()
        .AddScoped<FeedbackSubjects>()
        .AddScoped<FeedbackReader>()
        .AddScoped<CaseRecords>()
        .AddScoped<AdminMailboxes>()
        .AddScoped<LegalSealing>()
        .AddScoped<LegalCases>()
        .AddScoped<LegalMailboxes>()
        .AddScoped<LegalIntake>()
        .AddScoped<LegalSubjects>();
}
