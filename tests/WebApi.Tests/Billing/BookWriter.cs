using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.WebApi.Tests.Fixtures;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>Books as the program does, each booking in a transaction of its own.</summary>
internal static class BookWriter
{
    public static Task<ErrorOr<MoneyTransaction>> BookAsync(this TestApp app, Booking booking) => app.AsSystemAsync(services =>
        services.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            () => services.GetRequiredService<IBooks>().BookAsync(booking, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));
}
