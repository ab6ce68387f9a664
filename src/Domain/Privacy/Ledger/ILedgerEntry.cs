namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>A row that was appended once and is never changed. What it says is committed to by a salted hash.</summary>
public interface ILedgerEntry
{
    /// <summary>The entry's id.</summary>
    Guid Id { get; }

    /// <summary>The commitment as stored.</summary>
    byte[] Commitment { get; }

    /// <summary>The commitment as it follows from the row's columns.</summary>
    byte[] Recompute();
}
