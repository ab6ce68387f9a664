using CarTrade.Domain.Billing;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Configurations.Billing;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Billing;

/// <summary>What the books need from outside.</summary>
internal static class BillingRegistration
{
    public static IServiceCollection AddBilling(this IServiceCollection services) => services
        .AddSingleton(new ConstraintError(MoneyTransactionConfiguration.Cause, BillingErrors.CauseReused))
        .AddSingleton(new ConstraintError(MoneyTransactionConfiguration.Reversal, BillingErrors.NotReversible));
}
