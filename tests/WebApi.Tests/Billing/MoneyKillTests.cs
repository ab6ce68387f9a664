using CarTrade.WebApi.Tests.Platform;

namespace CarTrade.WebApi.Tests.Billing;

/// <summary>Program and databases are killed with <c>kill -9</c> at random moments while statements come in and money goes out; nothing is lost, nothing is booked twice.</summary>
[Collection(Programs.Name)]
public sealed class MoneyKillTests
{
    private const int Some = 10;
    private const int LongestMilliseconds = 500;

    [Fact]
    public Task Killed_WhilePostingAndImporting_LosesAndDoublesNothing() => RoundsAsync(Some);

    /// <summary>As many rounds as are asked for: <c>make chaos</c>.</summary>
    [Fact, Drill]
    public Task Killed_WhilePostingAndImportingForLong_LosesAndDoublesNothing() => RoundsAsync(DrillAttribute.Rounds);

    private static async Task RoundsAsync(int rounds)
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        await using var program = new ProgramProcess(KillDesk.Settings);
        await program.StartAsync();
        await using var desk = await KillDesk.OpenAsync(program);
        for (var round = 0; round < rounds; round++)
        {
            await desk.RefreshAsync();
            using var stop = new CancellationTokenSource();
            var work = desk.WorkAsync(stop.Token);
            await Task.Delay(random.Next(LongestMilliseconds), TestContext.Current.CancellationToken);
            await KillAsync(program, random.Next(4));
            await stop.CancelAsync();
            await work;
            await program.StartAgainAsync();
            await desk.ReconnectAsync();
            (await desk.WrongAsync()).ShouldBeEmpty($"seed {seed}, round {round}: what was acknowledged is there, once");
        }

        await desk.RefreshAsync();
        await desk.FinishAsync();
        (await desk.WrongAsync()).ShouldBeEmpty($"seed {seed}");
        (await desk.UnfinishedAsync()).ShouldBeEmpty($"seed {seed}: every repeat came to its end");
    }

    private static async Task KillAsync(ProgramProcess program, int what)
    {
        if (what is 0 or 3)
            await program.KillAsync();
        if (what is 1 or 3)
            await program.KillServerAsync("main");
        if (what is 2)
            await program.KillServerAsync("vault");
    }
}
