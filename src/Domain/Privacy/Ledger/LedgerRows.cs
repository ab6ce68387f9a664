namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>The place that the sequencer gave to a committed entry.</summary>
[NotPersonal("position and hash of a ledger entry")]
public sealed class LedgerPosition
{
    private LedgerPosition()
    {
    }

    /// <summary>Which ledger.</summary>
    public string Ledger { get; private set; } = "";

    /// <summary>Counted from zero, without gaps.</summary>
    public long Position { get; private set; }

    /// <summary>The entry.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>Its leaf hash.</summary>
    public byte[] Leaf { get; private set; } = [];
}

/// <summary>The hash of a complete subtree, kept so that proofs need only as many rows as the tree is high.</summary>
[NotPersonal("hash of ledger entries")]
public sealed class LedgerNode
{
    private LedgerNode()
    {
    }

    /// <summary>Which ledger.</summary>
    public string Ledger { get; private set; } = "";

    /// <summary>Height above the leaves, from one.</summary>
    public int Level { get; private set; }

    /// <summary>Place within the level, from zero.</summary>
    public long Index { get; private set; }

    /// <summary>The hash.</summary>
    public byte[] Hash { get; private set; } = [];
}

/// <summary>A signed statement of what a ledger held.</summary>
[NotPersonal("size and root of a ledger")]
public sealed class LedgerCheckpoint
{
    /// <summary>Longest name of a ledger.</summary>
    public const int LedgerLength = 40;

    /// <summary>Longest signed note.</summary>
    public const int NoteLength = 1000;

    private LedgerCheckpoint()
    {
    }

    /// <summary>Which ledger.</summary>
    public string Ledger { get; private set; } = "";

    /// <summary>Number of entries covered.</summary>
    public long Size { get; private set; }

    /// <summary>Root of the Merkle tree over them.</summary>
    public byte[] Root { get; private set; } = [];

    /// <summary>Every transaction below this id is covered.</summary>
    public ulong Horizon { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The signed note: origin, size, root, horizon, time, signature.</summary>
    public string Note { get; private set; } = "";
}
