using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>A caller without HTTP, for tests below it.</summary>
internal sealed record TestCaller(Audience Audience) : ICaller
{
    public Guid? AccountId { get; init; }

    public Guid? SubjectId { get; init; }

    public Guid? DealerId { get; init; }

    public Guid? SessionId => null;

    public IReadOnlySet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal);

    public DateTimeOffset? AuthenticatedAt => null;

    public string? Reason { get; init; }

    public static TestCaller Member(Guid id) => new(Audience.Member) { SubjectId = id, AccountId = id };

    public static TestCaller Dealer(Guid id) => new(Audience.DealerSales) { DealerId = id, AccountId = id };

    public static TestCaller Admin(string? reason = null) => new(Audience.Admin) { AccountId = Guid.CreateVersion7(), Reason = reason };

    /// <summary>Runs something in a scope of this caller.</summary>
    public async Task<T> InAsync<T>(TestApp app, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(this);
        return await work(scope.ServiceProvider);
    }
}
