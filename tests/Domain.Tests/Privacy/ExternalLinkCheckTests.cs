using CarTrade.Domain.Privacy.Links;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class ExternalLinkCheckTests
{
    [Fact, Clause("5", "T5c")]
    public void Read_AnotherText_RaisesATaskUntilItIsAccepted()
    {
        var link = ExternalLinkCheck.Create("partner");
        link.Read("a", Given.Now);
        (link.State, link.RaisedAt).ShouldBe((ExternalLinkState.Unchanged, null));
        link.Read("b", Given.Now.AddDays(1));
        link.Read("b", Given.Now.AddDays(2));
        (link.State, link.RaisedAt).ShouldBe((ExternalLinkState.Changed, Given.Now.AddDays(1)));
        link.Accept();
        (link.State, link.RaisedAt, link.AcceptedSha256).ShouldBe((ExternalLinkState.Unchanged, null, "b"));
    }

    [Fact, Clause("5", "T5c")]
    public void Fail_ThreeTimesInARow_IsDead()
    {
        var link = ExternalLinkCheck.Create("partner");
        link.Fail(Given.Now);
        link.Fail(Given.Now);
        link.RaisedAt.ShouldBeNull();
        link.Read("a", Given.Now);
        for (var i = 0; i < ExternalLinkCheck.FailuresUntilDead; i++)
            link.Fail(Given.Now.AddDays(i));
        (link.State, link.RaisedAt).ShouldBe((ExternalLinkState.Dead, Given.Now.AddDays(2)));
    }
}
