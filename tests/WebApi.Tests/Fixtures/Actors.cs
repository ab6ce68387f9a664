using CarTrade.Application.Abstractions;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Fixtures;

/// <summary>A caller made up for a test.</summary>
internal sealed record TestCaller(Audience Audience, Guid? SubjectId = null, Guid? DealerId = null, Guid? AccountId = null) : ICaller
{
    public Guid? SessionId => null;

    public IReadOnlySet<string> Scopes { get; init; } = new HashSet<string>();

    public DateTimeOffset? AuthenticatedAt => null;

    public string? Reason => null;
}

/// <summary>Runs work inside the program, past HTTP, as one caller or another.</summary>
internal static class Actors
{
    public static async Task<T> AsAsync<T>(this TestApp app, ICaller caller, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(caller);
        return await work(scope.ServiceProvider);
    }

    public static Task<T> AsAdminAsync<T>(this TestApp app, Func<IServiceProvider, Task<T>> work) =>
        app.AsAsync(new TestCaller(Audience.Admin, AccountId: Guid.CreateVersion7()), work);

    public static Task SendAsync(this TestApp app, IBusMessage message) => app.AsSystemAsync(services =>
        services.GetRequiredService<IUnitOfWork>().ExecuteAsync<ErrorOr<Done>>(
            async () =>
            {
                await services.GetRequiredService<IMessageBus>().SendAsync(message, TestContext.Current.CancellationToken);
                return default(Done);
            },
            TestContext.Current.CancellationToken));
}
