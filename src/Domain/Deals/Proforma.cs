using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Domain.Deals;

/// <summary>A proforma invoice. It never changes; a new number takes its place. It prints no bank account: that is shown on the signed-in page alone.</summary>
public sealed class Proforma
{
    /// <summary>Length of the code, with its hyphen.</summary>
    public const int CodeLength = 11;

    /// <summary>Shortest validity.</summary>
    public static readonly TimeSpan ShortestValidity = TimeSpan.FromDays(1);

    /// <summary>Longest validity.</summary>
    public static readonly TimeSpan LongestValidity = TimeSpan.FromDays(60);

    private readonly List<Instalment> instalments = [];

    private Proforma()
    {
    }

    /// <summary>Names it.</summary>
    [NotPersonal("identifier")]
    public ProformaId Id { get; private init; }

    /// <summary>The order.</summary>
    [NotPersonal("identifier")]
    public OrderId OrderId { get; private init; }

    /// <summary>The buyer's request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private init; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private init; }

    /// <summary>Its number.</summary>
    [NotPersonal("identifier")]
    public HumanReference Number { get; private init; }

    /// <summary>1 for the first of the order.</summary>
    [NotPersonal("number")]
    public int Revision { get; private init; }

    /// <summary>The number whose place it takes.</summary>
    [NotPersonal("identifier")]
    public HumanReference? Supersedes { get; private init; }

    /// <summary>The dealership as it was then.</summary>
    [NotPersonal("facts of a business")]
    public CompanyFacts Seller { get; private init; } = null!;

    /// <summary>The buyer; null once destroyed.</summary>
    [Collected(DataCategory.PurchaseRequestInformation, "3.3", Retention.RequestClosedPlus3Years)]
    public Sealed<ProformaBuyer>? Buyer { get; private init; }

    /// <summary>The car, with its chassis number.</summary>
    [NotPersonal("car")]
    public OfferedCar Car { get; private init; } = null!;

    /// <summary>The price lines, as accepted.</summary>
    [NotPersonal("amount of money")]
    public IncotermPrice Price { get; private init; } = null!;

    /// <summary>What the buyer pays in all, in minor units of the price's currency.</summary>
    [NotPersonal("amount of money")]
    public long TotalMinor { get; private init; }

    /// <summary>The named port of the incoterm.</summary>
    [NotPersonal("place of trade")]
    public UnLocode Port { get; private init; }

    /// <summary>The payments, which add up to the total.</summary>
    public IReadOnlyList<Instalment> Instalments => instalments;

    /// <summary>What a bank transfer must carry; unique.</summary>
    [NotPersonal("reference of a payment")]
    public string BankReference { get; private init; } = "";

    /// <summary>The code that shows it to be genuine, together with number and amount.</summary>
    [NotPersonal("keyed hash")]
    public string Code { get; private init; } = "";

    /// <summary>When it was issued, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset IssuedAt { get; private init; }

    /// <summary>Last moment of confirmation, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ValidUntil { get; private init; }

    /// <summary>What is due after the confirmation.</summary>
    public Money FirstPayment => new(instalments[0].AmountMinor, Price.Currency);

    /// <summary>What is due after the departure.</summary>
    public Money Balance => Price.Total - FirstPayment;

    internal static Proforma Of(ProformaDraft draft, Order order, Deal deal, IReadOnlyList<Instalment> plan, DateTimeOffset at)
    {
        var proforma = new Proforma
        {
            Id = draft.Id,
            OrderId = order.Id,
            RequestId = order.RequestId,
            DealerId = order.DealerId,
            Number = draft.Number,
            Revision = order.Proformas + 1,
            Supersedes = order.ProformaNumber,
            Seller = draft.Seller,
            Buyer = draft.Buyer,
            Car = deal.Car,
            Price = deal.Price,
            TotalMinor = deal.Price.Total.Minor,
            Port = deal.Port,
            BankReference = CreditorReference.Of(draft.Number),
            Code = draft.Code,
            IssuedAt = at,
            ValidUntil = draft.ValidUntil,
        };
        proforma.instalments.AddRange(plan);
        return proforma;
    }
}
