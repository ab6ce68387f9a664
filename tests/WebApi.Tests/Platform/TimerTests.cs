using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Operations;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Counts its turns, and holds each until it is let go.</summary>
[Timer(600)]
internal sealed class CountedJob(Turns turns) : ITimerJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        Interlocked.Increment(ref turns.Begun);
        await turns.Go.Task.WaitAsync(ct);
    }
}

/// <summary>What the job's turns have in common, on whatever instance.</summary>
internal sealed class Turns
{
    public int Begun;

    public TaskCompletionSource Go { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>The program with a timer job of the tests' own.</summary>
public sealed class TimerApp(PostgresFixture postgres) : TestApp(postgres)
{
    internal Turns Turns { get; } = new();

    protected override void Configure(IServiceCollection services) => services.AddSingleton(Turns).AddScoped<CountedJob>();
}

public sealed class TimerTests(TimerApp app) : IClassFixture<TimerApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turn_OnTwoInstances_IsHadByOne()
    {
        await using var second = await app.StartSecondAsync();

        var turns = new[] { app.Services, second.Services, app.Services, second.Services }.Select(LookAsync).ToList();
        await Eventually.IsTrueAsync(() => Task.FromResult(turns.Count(turn => turn.IsCompleted) == 3), "all but one go away while it is at work");
        app.Turns.Go.SetResult();
        await Task.WhenAll(turns);
        await LookAsync(second.Services);
        await LookAsync(app.Services);
        app.Turns.Begun.ShouldBe(1, "this turn was had, by whichever instance");

        await app.Owner.RunAsync("UPDATE messaging.timer_turns SET began_at = began_at - interval '10 minutes' WHERE job = $1", typeof(CountedJob).FullName!);
        await LookAsync(second.Services);
        await LookAsync(app.Services);
        app.Turns.Begun.ShouldBe(2, "the next is due ten minutes later");
    }

    private static async Task LookAsync(IServiceProvider instance) =>
        await ActivatorUtilities.CreateInstance<TimerRun<CountedJob>>(instance).Execute(null!, Ct);
}
