using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Billing.Messages;
using CarTrade.Application.Billing.Statements;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Application.Billing;

/// <summary>What the feature's use cases share.</summary>
internal static class BillingServices
{
    public static IServiceCollection AddBilling(this IServiceCollection services) => services
        .AddScoped<IBooks, Books>()
        .AddScoped<OrderClaims>()
        .AddScoped<OrderRefunds>()
        .AddScoped<OutPayments>()
        .AddScoped<Release.ReleaseCheck>()
        .AddScoped<LineAllocations>()
        .AddScoped<LineMatches>()
        .AddScoped<LineMatching>()
        .AddScoped<LineCandidates>()
        .AddScoped<BuyerNames>()
        .AddScoped<ReceiptFacts>()
        .AddScoped<StatementIntake>();
}
