using System.Globalization;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>What is signed: a note in the form of C2SP's tlog checkpoints, with two lines of our own.</summary>
/// <param name="Ledger">Name of the ledger.</param>
/// <param name="Size">Number of entries.</param>
/// <param name="Root">Root over them.</param>
/// <param name="Horizon">Every transaction below it is covered.</param>
/// <param name="At">When, to the millisecond.</param>
internal sealed record Checkpoint(string Ledger, long Size, byte[] Root, ulong Horizon, DateTimeOffset At)
{
    private const string Origin = "cartrade/";
    private const string HorizonLine = "horizon ";
    private const string TimeLine = "time ";

    /// <summary>The signed text, with its final line feed.</summary>
    public string Body => string.Create(
        CultureInfo.InvariantCulture,
        $"{Origin}{Ledger}\n{Size}\n{Convert.ToBase64String(Root)}\n{HorizonLine}{Horizon}\n{TimeLine}{At.ToUnixTimeMilliseconds()}\n");

    /// <summary>Reads a signed text; null where it is none of ours.</summary>
    public static Checkpoint? Parse(string body)
    {
        if (body.Split('\n') is not [var origin, var size, var root, var horizon, var time, ""]
            || !origin.StartsWith(Origin, StringComparison.Ordinal)
            || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var entries)
            || !horizon.StartsWith(HorizonLine, StringComparison.Ordinal)
            || !ulong.TryParse(horizon.AsSpan(HorizonLine.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var xid)
            || !time.StartsWith(TimeLine, StringComparison.Ordinal)
            || !long.TryParse(time.AsSpan(TimeLine.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
        {
            return null;
        }

        var hash = new byte[System.Security.Cryptography.SHA256.HashSizeInBytes];
        return Convert.TryFromBase64String(root, hash, out var written) && written == hash.Length
            ? new(origin[Origin.Length..], entries, hash, xid, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : null;
    }
}
