namespace CarTrade.Domain.Privacy.Consents;

/// <summary>
/// An address that must not be written to, as a keyed hash by channel. It outlives erasure, and an import adds to it alone: only a later
/// consent of the person goes before it.
/// </summary>
[NotPersonal("keyed hash of an address under a key of its own; linked to nobody")]
public sealed class Suppression
{
    private Suppression()
    {
    }

    /// <summary>The row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The channel.</summary>
    public ContactChannel Channel { get; private set; }

    /// <summary>Keyed hash of the normalised address.</summary>
    public byte[] AddressHash { get; private set; } = [];

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Why.</summary>
    public SuppressionOrigin Origin { get; private set; }

    /// <summary>A new suppression.</summary>
    public static Suppression Create(ContactChannel channel, byte[] addressHash, SuppressionOrigin origin, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), Channel = channel, AddressHash = addressHash, Origin = origin, At = at };
}

/// <summary>Why an address is suppressed.</summary>
public enum SuppressionOrigin
{
    /// <summary>The person withdrew from a whole channel.</summary>
    Withdrawal,

    /// <summary>The person's browser says so (<c>Sec-GPC</c>).</summary>
    Signal,

    /// <summary>A list that the operator imported.</summary>
    Import,

    /// <summary>A letter, call or complaint.</summary>
    Complaint,
}
