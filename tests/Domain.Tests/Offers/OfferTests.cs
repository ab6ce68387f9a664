using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference.ImportRules;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Offers;

public sealed class OfferTests
{
    private readonly PurchaseRequest request = Given.Published();
    private readonly DealerId dealer = DealerId.New();

    [Fact]
    public void Draft_TermsThatDoNotHold_NamesEachOne()
    {
        var terms = Given.Terms() with
        {
            ValidUntil = Given.Now.AddHours(47),
            Etd = new DateOnly(2026, 11, 21),
            Price = IncotermPrice.Create(Incoterm.Fob, Currency.Parse("EUR").Value, 1).Value,
            Rate = null,
        };

        var errors = Offer.Draft(OfferId.New(), HumanReference.Create("OF", 2026, 1), Entry(), terms, Given.Now).Errors;

        errors.ShouldBe([OfferErrors.CurrencyNotOffered, OfferErrors.ValidityTooShort, OfferErrors.EtdInPast], ignoreOrder: true);
    }

    [Fact]
    public void Draft_CarTooOldOnArrival_NamesTheLastDay()
    {
        var age = new ImportFinding("import.too_old", RuleTopic.MaximumAge, FindingEffect.Prohibits, []) { ArriveBy = new DateOnly(2026, 12, 31) };
        var terms = Given.Terms() with { Outlook = new(new DateOnly(2027, 1, 20), new(ImportOutcome.Prohibited, [age])) };

        var error = Offer.Draft(OfferId.New(), HumanReference.Create("OF", 2026, 1), Entry(), terms, Given.Now).FirstError;

        error.Code.ShouldBe("offer.arrives_too_late");
        error.Description.ShouldContain("2026-12-31");
    }

    [Fact]
    public void Draft_CarProhibitedThere_IsRefused()
    {
        var wheel = new ImportFinding("import.steering_refused", RuleTopic.Steering, FindingEffect.Prohibits, []);
        var terms = Given.Terms() with { Outlook = new(new DateOnly(2027, 1, 20), new(ImportOutcome.Prohibited, [wheel])) };

        Offer.Draft(OfferId.New(), HumanReference.Create("OF", 2026, 1), Entry(), terms, Given.Now).FirstError.ShouldBe(OfferErrors.NotImportable);
    }

    [Fact]
    public void Send_DraftThatLayTooLong_HasTooShortAValidity() =>
        Given.Draft(request, dealer).Send(Entry(), Given.Good(dealer), Given.By(ActorRole.Dealer, Given.Now.AddDays(6)))
            .FirstError.ShouldBe(OfferErrors.ValidityTooShort);

    [Fact]
    public void Send_Suspended_IsRefused() =>
        Given.Draft(request, dealer).Send(Entry(), new DealerStanding(dealer, false), Given.By(ActorRole.Dealer))
            .FirstError.ShouldBe(OfferErrors.DealerNotAccredited);

    [Fact]
    public void Send_BoardEntry_IsMarkedAsAnswered()
    {
        var entry = Entry();

        _ = Given.Draft(request, dealer).Send(entry, Given.Good(dealer), Given.By(ActorRole.Dealer)).Value;

        entry.AnsweredAt.ShouldBe(Given.Now);
    }

    [Fact]
    public void Revise_AfterACounterOffer_KeepsTheOldRevision()
    {
        var offer = Given.Sent(request, dealer);
        _ = offer.Counter(1, new Money(950_000, Currency.Jpy), null, Given.By(ActorRole.Buyer)).Value;

        _ = offer.Revise(Given.Terms(fob: 760_000), Entry(), Given.Good(dealer), Given.By(ActorRole.Dealer)).Value;

        offer.Revisions.Select(revision => revision.Price.FobMinor).ShouldBe([800_000, 760_000]);
        offer.Current.Number.ShouldBe(2);
        Take(offer, 1).FirstError.ShouldBe(OfferErrors.RevisionOutdated);
    }

    [Fact]
    public void Counter_InAnotherCurrency_IsRefused() =>
        Given.Sent(request, dealer).Counter(1, new Money(1, Currency.Usd), null, Given.By(ActorRole.Buyer)).FirstError.ShouldBe(OfferErrors.CounterInvalid);

    [Fact]
    public void Take_AtTheEndOfValidity_IsExpiredAndChangesNothing()
    {
        var offer = Given.Sent(request, dealer);

        Take(offer, 1, Given.Now.AddDays(7)).FirstError.ShouldBe(OfferErrors.Expired);
        (offer.State, request.State).ShouldBe((OfferState.Sent, PurchaseRequestState.Published));
    }

    [Fact]
    public void Take_OfferWithChassis_HoldsTheCarFreezesThePriceAndReleasesAtOnce()
    {
        var offer = Given.Sent(request, dealer);

        var taken = Take(offer, 1).Value;

        taken.Hold!.ChassisKey.ShouldBe("NKR817027906");
        taken.Deal.Price.ShouldBe(offer.Current.Price);
        (taken.NewRelease!.DealerId, taken.NewRelease.DeliverableFrom, taken.NewRelease.Ground).ShouldBe((dealer, Given.Now, ReleaseGround.OfferAccepted));
        (request.State, request.AcceptedOfferId).ShouldBe((PurchaseRequestState.Accepted, offer.Id));
    }

    [Fact]
    public void Take_SecondOfferOfOneRequest_IsRefused()
    {
        var (first, second) = (Given.Sent(request, dealer), Given.Sent(request, DealerId.New()));
        _ = Take(first, 1).Value;

        Take(second, 1).FirstError.Code.ShouldBe("purchase_request.illegal_transition");
        second.State.ShouldBe(OfferState.Sent);
    }

    [Fact]
    public void Take_OneOfSeveralCars_KeepsTheRequestPublishedUntilTheLast()
    {
        var two = Given.Published(wish: Given.Wish with { Quantity = 2 });
        var (entry, first, second, third) = (BoardEntry.For(two, dealer, Given.Now).Value, Given.Sent(two, dealer), Given.Sent(two, DealerId.New()), Given.Sent(two, dealer));

        _ = TakeOf(two, first).Value;
        entry.Follow(two, Given.Now);
        (two.State, two.RemainingCars, entry.RemainingCars, entry.IsOpen(Given.Now)).ShouldBe((PurchaseRequestState.Published, 1, 1, true));
        _ = TakeOf(two, second).Value;
        entry.Follow(two, Given.Now);

        (two.State, two.RemainingCars, entry.RemainingCars, entry.IsOpen(Given.Now)).ShouldBe((PurchaseRequestState.Accepted, 0, 0, false));
        TakeOf(two, third).FirstError.Code.ShouldBe("purchase_request.illegal_transition");
    }

    [Fact]
    public void Take_DealerWithAScheduledRelease_HastensItInsteadOfAddingOne()
    {
        var release = request.ReleaseTo([Given.Good(dealer)], [], Given.By(ActorRole.Buyer)).Value.Single();

        var taken = Take(Given.Sent(request, dealer), 1, releases: release).Value;

        taken.NewRelease.ShouldBeNull();
        release.DeliverableFrom.ShouldBe(Given.Now);
    }

    [Fact]
    public void NameChassis_CarToBeSourced_TakesTheHoldThen()
    {
        var taken = Take(Given.Sent(request, dealer, Given.Terms(chassis: null)), 1).Value;

        taken.Hold.ShouldBeNull();
        taken.Deal.NameChassis(ChassisNumber.From("ZVW30-1234567"), Given.Now).Value.ChassisKey.ShouldBe("ZVW301234567");
        taken.Deal.NameChassis(ChassisNumber.From("ZVW30-7654321"), Given.Now).FirstError.ShouldBe(DealErrors.ChassisAlreadyNamed);
    }

    [Fact]
    public void Release_Hold_OnlyOnce()
    {
        var hold = Take(Given.Sent(request, dealer), 1).Value.Hold!;

        hold.Release("deal_cancelled", Given.Now).IsError.ShouldBeFalse();
        hold.Release("deal_cancelled", Given.Now).FirstError.ShouldBe(OfferErrors.HoldAlreadyReleased);
    }

    private static ErrorOr<Acceptance> TakeOf(PurchaseRequest of, Offer offer) =>
        Acceptance.Take(of, offer, 1, [], DealId.New(), HumanReference.Create("DE", 2026, 1), Given.By(ActorRole.Buyer));

    private BoardEntry Entry() => BoardEntry.For(request, dealer, Given.Now).Value;

    private ErrorOr<Acceptance> Take(Offer offer, int revision, DateTimeOffset? at = null, LeadRelease? releases = null) => Acceptance.Take(
        request, offer, revision, releases is null ? [] : [releases], DealId.New(), HumanReference.Create("DE", 2026, 1), Given.By(ActorRole.Buyer, at));
}
