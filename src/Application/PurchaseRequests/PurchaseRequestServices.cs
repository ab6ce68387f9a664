using CarTrade.Application.Identity;
using CarTrade.Application.PurchaseRequests.Leads;
using CarTrade.Application.PurchaseRequests.Questions;
using CarTrade.Application.PurchaseRequests.Screening;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>What the feature's use cases share.</summary>
internal static class PurchaseRequestServices
{
    public static IServiceCollection AddPurchaseRequests(this IServiceCollection services) => services
        .AddSingleton<ImportCheck>()
        .AddScoped<RequestSealing>()
        .AddScoped<RequestIntake>()
        .AddScoped<RequestLoader>()
        .AddScoped<ReleaseRecall>()
        .AddScoped<BoardPublisher>()
        .AddScoped<LeadPackaging>()
        .AddScoped<BuyerMailbox>()
        .AddScoped<LeadReader>()
        .AddScoped<QuestionThreads>()
        .AddScoped<ThreadReader>()
        .AddScoped<LeadDisclosure>()
        .AddScoped<IContactProof, ContactProof>();
}
