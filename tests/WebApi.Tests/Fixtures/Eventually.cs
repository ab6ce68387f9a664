namespace CarTrade.WebApi.Tests.Fixtures;

/// <summary>Waits for what happens in the background, by looking again until it is so; fails after half a minute.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);

    public static async Task IsTrueAsync(Func<Task<bool>> condition, string what, TimeSpan? between = null, TimeSpan? patience = null)
    {
        var limit = TimeProvider.System.GetUtcNow() + (patience ?? Patience);
        using var timer = new PeriodicTimer(between ?? Between);
        while (!await condition())
        {
            (TimeProvider.System.GetUtcNow() < limit).ShouldBeTrue($"It did not happen within {(patience ?? Patience).TotalSeconds} s: {what}");
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
