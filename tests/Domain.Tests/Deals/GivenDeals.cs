using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;

namespace CarTrade.Domain.Tests.Deals;

/// <summary>Deals and orders to start a test from.</summary>
internal static class GivenDeals
{
    public static readonly ChassisNumber Chassis = ChassisNumber.From("NKR81-7027906");

    public static (Deal Deal, Order Order) Opened(string? chassis = "NKR81-7027906", bool inspected = true)
    {
        var request = Given.Published();
        var terms = Given.Terms(chassis);
        var price = IncotermPrice.Create(terms.Price.Incoterm, terms.Price.Currency, terms.Price.FobMinor, terms.Price.FreightMinor, terms.Price.InsuranceMinor).Value;
        var offer = Given.Sent(request, DealerId.New(), inspected ? terms : terms with { Price = price });
        var deal = Acceptance.Take(request, offer, 1, [], DealId.New(), HumanReference.Create("DE", 2026, 1), Given.By(ActorRole.Buyer)).Value.Deal;
        return (deal, Order.Open(OrderId.New(), HumanReference.Create("OR", 2026, 1), deal, Given.Key(), Given.Now));
    }

    public static ProformaDraft Draft(int number = 1, long? deposit = 300_000, DateTimeOffset? validUntil = null) => new(
        new ProformaId(Guid.CreateVersion7()), HumanReference.Create("PI", 2026, number), "ABCDE-FGHJK", Given.Company(), Given.Sealed<ProformaBuyer>(),
        new PaymentPlan(deposit), validUntil ?? Given.Now.AddDays(7));
}
