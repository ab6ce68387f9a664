using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.PurchaseRequests;

public sealed class LeadReleaseTests
{
    private static readonly DateTimeOffset After = Given.Now + LeadRelease.CancelWindow;

    private readonly LeadRelease release = Given.Published().ReleaseTo([Given.Good(DealerId.New())], [], Given.By(ActorRole.Buyer)).Value.Single();

    [Fact]
    public void Deliver_WithinTheCancelWindow_IsRefused() =>
        Deliver(true, After.AddTicks(-1)).FirstError.ShouldBe(LeadReleaseErrors.CancelWindowOpen);

    [Fact]
    public void Deliver_DealerSuspendedMeanwhile_RefusesAndHoldsNoPackage()
    {
        Deliver(false, After).Value.ShouldBe(LeadReleaseState.Refused);
        (release.Package, release.PackageKeyId, release.IsLive).ShouldBe((null, null, false));
    }

    [Fact]
    public void Receive_Available_MakesOneCoOwnershipAndEmptiesTheRelease()
    {
        _ = Deliver(true, After).Value;

        var copy = release.Receive(Given.Good(release.DealerId), ["name", "phone"], [9], Given.By(ActorRole.Dealer, After)).Value;

        (copy.DealerId, copy.RequestId, copy.Fields, copy.Copy).ShouldBe((release.DealerId, release.RequestId, "name,phone", Given.Sealed<RequestContactSnapshot>()));
        (release.Package, release.ReceivedAt).ShouldBe((null, After));
        release.Receive(Given.Good(release.DealerId), [], [], Given.By(ActorRole.Dealer, After)).FirstError.ShouldBe(LeadReleaseErrors.AlreadyReceived);
    }

    [Fact]
    public void Receive_DealerSuspendedMeanwhile_DisclosesNothing()
    {
        _ = Deliver(true, After).Value;

        release.Receive(new DealerStanding(release.DealerId, false), [], [], Given.By(ActorRole.Dealer, After))
            .FirstError.ShouldBe(LeadReleaseErrors.DealerNotAccredited);
        release.State.ShouldBe(LeadReleaseState.Available);
    }

    [Fact]
    public void Receive_ByAnotherDealer_IsRefused()
    {
        _ = Deliver(true, After).Value;

        release.Receive(Given.Good(DealerId.New()), [], [], Given.By(ActorRole.Dealer, After)).FirstError.ShouldBe(LeadReleaseErrors.OtherDealer);
    }

    [Fact]
    public void Cancel_DeliveredPackage_GivesItsKeyForDestruction()
    {
        var key = Given.Key();
        _ = release.Deliver(Given.Good(release.DealerId), key, Given.Sealed<RequestContactSnapshot>(), Given.By(ActorRole.Timer, After)).Value;

        release.Cancel(Given.By(ActorRole.System, After)).Value.ShouldBe(key);
        release.Package.ShouldBeNull();
    }

    private ErrorOr.ErrorOr<LeadReleaseState> Deliver(bool accredited, DateTimeOffset at) => release.Deliver(
        new DealerStanding(release.DealerId, accredited), Given.Key(), Given.Sealed<RequestContactSnapshot>(), Given.By(ActorRole.Timer, at));
}
