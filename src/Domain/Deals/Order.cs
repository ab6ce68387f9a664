using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Domain.Deals;

/// <summary>The life of a deal from the accepted offer to the car at the buyer's. What was agreed is the <see cref="Deal"/>'s and never changes; it names nobody.</summary>
public sealed partial class Order : StatefulAggregate<OrderState, OrderAction>
{
    /// <summary>After this time from the arrival the car counts as received.</summary>
    public static readonly TimeSpan ReceiptTime = TimeSpan.FromDays(14);

    private Order()
    {
    }

    /// <summary>Names the order.</summary>
    [NotPersonal("identifier")]
    public OrderId Id { get; private set; }

    /// <summary>Its human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>What was agreed.</summary>
    [NotPersonal("identifier")]
    public DealId DealId { get; private set; }

    /// <summary>The buyer's request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>A key of the buyer's request for the papers of this order, which seal the buyer; null once it is destroyed.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId? KeyId { get; private set; }

    /// <summary>The proforma that stands.</summary>
    [NotPersonal("identifier")]
    public HumanReference? ProformaNumber { get; private set; }

    /// <summary>How many proformas were issued.</summary>
    [NotPersonal("number")]
    public int Proformas { get; private set; }

    /// <summary>The state before a pause; null while there is none.</summary>
    [NotPersonal("state")]
    public OrderState? StateBefore { get; private set; }

    /// <summary>The cancellation that is asked for or done.</summary>
    [NotPersonal("terms of a cancellation")]
    public Cancellation? Cancellation { get; private set; }

    /// <summary>Inspection and ship.</summary>
    [NotPersonal("papers and days of a shipment")]
    public Voyage? Voyage { get; private set; }

    /// <summary>When it was opened, UTC: the books count from here.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it ended, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <inheritdoc/>
    protected override StateMachine<OrderState, OrderAction> Machine => OrderMachine.Table;

    /// <summary>An order on a deal.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="reference">Its human reference.</param>
    /// <param name="deal">What was agreed.</param>
    /// <param name="key">A key of the buyer's request, for this order's papers.</param>
    /// <param name="at">Server time, UTC.</param>
    public static Order Open(OrderId id, HumanReference reference, Deal deal, SubjectKeyId key, DateTimeOffset at)
    {
        var order = new Order
        {
            Id = id, Reference = reference, DealId = deal.Id, RequestId = deal.RequestId, DealerId = deal.DealerId, KeyId = key, OpenedAt = at,
        };
        order.Begin();
        return order;
    }
}
