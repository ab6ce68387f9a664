using System.Globalization;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Backup;

/// <summary>A file of the write-ahead log: 16 MiB of it.</summary>
/// <param name="Timeline">The history that it belongs to: each restore begins a new one.</param>
/// <param name="Number">Its place in it.</param>
internal readonly record struct WalSegment(uint Timeline, ulong Number)
{
    private const ulong Size = 16 * 1024 * 1024;
    private const ulong PerLog = 0x1_0000_0000 / Size;
    private const int NameLength = 24;

    /// <summary>The file's name.</summary>
    public string Name => $"{Timeline:X8}{Number / PerLog:X8}{Number % PerLog:X8}";

    /// <summary>Where it begins.</summary>
    public NpgsqlLogSequenceNumber Start => new(Number * Size);

    /// <summary>The segment that a place in the log lies in.</summary>
    public static WalSegment At(uint timeline, NpgsqlLogSequenceNumber lsn) => new(timeline, (ulong)lsn / Size);

    /// <summary>Reads a file's name; null where it is not a segment's.</summary>
    public static WalSegment? Parse(string name) =>
        name.Length == NameLength && Hex(name, 0) is { } timeline && Hex(name, 8) is { } log && Hex(name, 16) is { } rest
            ? new(timeline, (log * PerLog) + rest)
            : null;

    private static uint? Hex(string name, int at) =>
        uint.TryParse(name.AsSpan(at, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
}
