using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>
/// An entry of a dealership's change feed, written by the database in the transaction of the change itself. Its place in the feed is
/// (transaction, id): a reader sees only transactions older than every one still running, so a poller misses nothing.
/// </summary>
[NotPersonal("identifiers and times of system events")]
public sealed class DealerChange
{
    private DealerChange()
    {
    }

    /// <summary>Place within its transaction.</summary>
    public long Id { get; private set; }

    /// <summary>The transaction that wrote it.</summary>
    public ulong Xid { get; private set; }

    /// <summary>Whose feed.</summary>
    public DealerId DealerId { get; private set; }

    /// <summary>What happened: <c>request.published</c>, <c>lead.available</c>, <c>offer.accepted</c>, ….</summary>
    public string Type { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>The request.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>The lead.</summary>
    public Guid? LeadId { get; private set; }

    /// <summary>The offer.</summary>
    public Guid? OfferId { get; private set; }

    /// <summary>The order.</summary>
    public Guid? OrderId { get; private set; }
}
