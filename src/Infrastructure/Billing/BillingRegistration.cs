using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing;
using CarTrade.Application.Billing.Statements;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Configurations.Billing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Billing;

/// <summary>What the books need from outside.</summary>
internal static class BillingRegistration
{
    public static IServiceCollection AddBilling(this IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<IMoneyStore, MoneyStore>()
        .AddSingleton(new SettlementRules(configuration.GetValue("Settlement:Mode", SettlementMode.Direct), configuration.GetSection("Settlement:Csv").Get<Dictionary<string, CsvMapping>>() ?? []))
        .AddSingleton(new ConstraintError(OutPaymentConfiguration.Evidence, OutPaymentErrors.LineUsed))
        .AddSingleton(new ConstraintError(OutPaymentConfiguration.Bounce, StatementErrors.ReversalUsed))
        .AddSingleton(new ConstraintError(LineMatchConfiguration.Reversal, StatementErrors.ReversalUsed))
        .AddSingleton(new ConstraintError(MoneyTransactionConfiguration.Cause, BillingErrors.CauseReused))
        .AddSingleton(new ConstraintError(MoneyTransactionConfiguration.Reversal, BillingErrors.NotReversible));
}
