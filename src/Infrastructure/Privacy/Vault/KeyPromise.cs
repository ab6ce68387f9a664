namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>
/// Within how many days an old backup of the vault is beyond opening. From it follow how long an epoch is and how many are kept: a backup of the vault that is
/// older than that can be restored by nobody, the operator included.
/// </summary>
/// <param name="Days">30 by default, 3 at least.</param>
internal sealed record KeyPromise(int Days)
{
    public const int Default = 30;
    public const int Shortest = 3;
    private const int Week = 7;

    /// <summary>Length of an epoch: a week, or a day where the promise is shorter than two weeks.</summary>
    public TimeSpan EpochLength => TimeSpan.FromDays(Days >= 2 * Week ? Week : 1);

    /// <summary>Epochs that are kept besides the current one, so that the oldest key goes before the promise ends.</summary>
    public int KeptEpochs => Math.Max(1, (int)((TimeSpan.FromDays(Days) - KeyUpkeep.Interval) / EpochLength) - 1);

    /// <summary>Reads the setting; throws where it is less than is possible.</summary>
    public static KeyPromise Of(string? setting) => setting is null ? new(Default) : int.TryParse(setting, out var days) && days >= Shortest
        ? new(days)
        : throw new InvalidOperationException($"Keys:BackupsDeadAfterDays must be a number of days, {Shortest} at least.");
}
