using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.PurchaseRequests;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.PurchaseRequests;

public sealed class PurchaseRequestTests
{
    private static readonly Occasion Buyer = Given.By(ActorRole.Buyer);

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Create_PreAuthorisationBeyondTen_IsRefused(int dealers) =>
        PurchaseRequest.Create(Given.Content(preAuthorised: dealers), Given.Now).FirstError.ShouldBe(PurchaseRequestErrors.PreAuthorisation);

    [Fact]
    public void Create_WishOutOfRange_NamesEveryField()
    {
        var wish = Given.Wish with { Make = " ", YearFrom = 2019, YearTo = 2015, Quantity = 0, BudgetMinor = 5 };

        var errors = PurchaseRequest.Create(Given.Content(wish: wish), Given.Now).Errors;

        errors.Select(error => error.Metadata!["field"]).ShouldBe(["wish.make", "wish.yearFrom", "wish.quantity", "wish.budget"], ignoreOrder: true);
    }

    [Fact]
    public void Submit_PolicyChangedMeanwhile_IsRefused() =>
        Given.Request().Submit(Buyer with { PolicyVersion = "2026-02" }).FirstError.ShouldBe(PurchaseRequestErrors.PolicyOutdated);

    [Fact]
    public void Publish_NoDealerMatches_StaysMatched()
    {
        var request = Given.Request();
        _ = (request.Submit(Buyer), request.ProveContact(Buyer), request.BeginScreening(Given.By(ActorRole.Timer)), request.PassScreening(Given.By(ActorRole.Timer)));

        request.Publish(0, Given.By(ActorRole.Timer)).FirstError.ShouldBe(PurchaseRequestErrors.NoDealerMatches);
        request.State.ShouldBe(PurchaseRequestState.Matched);
    }

    [Fact]
    public void ReleaseTo_EleventhDealer_IsRefused()
    {
        var request = Given.Published();
        var ten = request.ReleaseTo([.. Enumerable.Range(0, 10).Select(_ => Given.Good(DealerId.New()))], [], Buyer).Value;

        request.ReleaseTo([Given.Good(DealerId.New())], [.. ten], Buyer).FirstError.ShouldBe(PurchaseRequestErrors.TooManyRecipients);
        _ = ten[0].Cancel(Buyer).Value;
        request.ReleaseTo([Given.Good(DealerId.New())], [.. ten], Buyer).IsError.ShouldBeFalse();
    }

    [Fact]
    public void ReleaseTo_BySystem_NeverExceedsWhatTheBuyerPreAuthorised()
    {
        var system = Given.By(ActorRole.System);
        DealerStanding[] three = [.. Enumerable.Range(0, 3).Select(_ => Given.Good(DealerId.New()))];

        Given.Published().ReleaseTo(three[..1], [], system).FirstError.ShouldBe(PurchaseRequestErrors.TooManyRecipients);
        Given.Published(preAuthorised: 2).ReleaseTo(three, [], system).FirstError.ShouldBe(PurchaseRequestErrors.TooManyRecipients);
        Given.Published(preAuthorised: 2).ReleaseTo(three[..2], [], system).Value.ShouldAllBe(release => release.Ground == ReleaseGround.PreAuthorised);
    }

    [Fact]
    public void ReleaseTo_SameDealerTwiceOrUnaccredited_IsRefused()
    {
        var (request, dealer) = (Given.Published(), DealerId.New());
        var first = request.ReleaseTo([Given.Good(dealer)], [], Buyer).Value;

        request.ReleaseTo([Given.Good(dealer)], [.. first], Buyer).FirstError.ShouldBe(PurchaseRequestErrors.AlreadyReleased);
        request.ReleaseTo([Given.Good(dealer), Given.Good(dealer)], [], Buyer).FirstError.ShouldBe(PurchaseRequestErrors.DealersNotDistinct);
        request.ReleaseTo([new DealerStanding(DealerId.New(), false)], [], Buyer).FirstError.ShouldBe(PurchaseRequestErrors.DealerNotAccredited);
    }

    [Fact]
    public void ReleaseTo_AfterThirtyDays_IsRefused() =>
        Given.Published().ReleaseTo([Given.Good(DealerId.New())], [], Given.By(ActorRole.Buyer, Given.Now.AddDays(30)))
            .FirstError.ShouldBe(PurchaseRequestErrors.Expired);

    [Fact]
    public void Expire_ADayEarly_IsRefused() =>
        Given.Published().Expire(Given.By(ActorRole.Timer, Given.Now.AddDays(29))).FirstError.ShouldBe(PurchaseRequestErrors.NotYetExpired);

    [Fact]
    public void Withdraw_Twice_SaysSo()
    {
        var request = Given.Published();

        request.Withdraw(Buyer).IsError.ShouldBeFalse();
        request.Withdraw(Buyer).FirstError.ShouldBe(PurchaseRequestErrors.AlreadyWithdrawn);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Repeats_SameWishOfOneAddress_WithinThirtyDays(int days, bool repeats)
    {
        var earlier = Given.Published();
        var later = PurchaseRequest.Create(Given.Content(wish: Given.Wish with { Make = "TOYOTA" }), Given.Now.AddDays(days)).Value;

        later.Repeats(earlier).ShouldBe(repeats);
        earlier.Repeats(later).ShouldBeFalse();
    }

    [Fact]
    public void ClaimFor_GuestRequest_BelongsToTheMemberOnce()
    {
        var (request, member) = (Given.Request(), MemberId.New());

        request.IsGuest.ShouldBeTrue();
        request.ClaimFor(member).IsError.ShouldBeFalse();
        (request.OwnerId, request.IsGuest).ShouldBe((member.Value, false));
        request.ClaimFor(MemberId.New()).FirstError.ShouldBe(PurchaseRequestErrors.AlreadyOwned);
    }
}
