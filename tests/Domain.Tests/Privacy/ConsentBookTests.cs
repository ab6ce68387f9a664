using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;
using ErrorOr;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

/// <summary>Consents are folded from events, and every event follows the table.</summary>
public sealed class ConsentBookTests
{
    private static readonly ConsentMatter News = ConsentMatter.Marketing(MarketingTopic.Notices, ContactChannel.Email);
    private static readonly ConsentMatter Calls = ConsentMatter.Marketing(MarketingTopic.Notices, ContactChannel.Phone);
    private static readonly ConsentTerms Words = ConsentTerms.Of(new("a1", "en", "preferences"));
    private static readonly ConsentTerms OtherWords = ConsentTerms.Of(new("b2", "en", "preferences"));

    [Fact, Clause("7")]
    public void EveryPair_OfStateAndAction_FollowsTheTable()
    {
        foreach (var state in Enum.GetValues<ConsentState>())
        {
            foreach (var action in Enum.GetValues<ConsentAction>())
            {
                var row = ConsentMachine.Table.Table.SingleOrDefault(row => row.From == state && row.Action == action);
                var next = ConsentMachine.Table.Next(state, action);
                next.IsError.ShouldBe(row is null, $"{state} {action}");
                foreach (var role in Enum.GetValues<ActorRole>().Where(role => role != ActorRole.None))
                    ConsentMachine.Table.Next(state, action, role).IsError.ShouldBe(row is null || (row.Who & role) == ActorRole.None, $"{state} {action} {role}");
            }
        }
    }

    [Fact]
    public void Give_OnlyThePerson_Gives() => ConsentMachine.Table.Table.Where(row => row.Action is ConsentAction.Give or ConsentAction.Offer)
        .ShouldAllBe(row => row.Who == ActorRole.Buyer);

    [Fact]
    public void EveryState_IsReachable()
    {
        foreach (var state in Enum.GetValues<ConsentState>().Where(state => state is not ConsentState.Offered and not ConsentState.Superseded))
            Reach(state).StateOf(News, Given.Now.AddDays(3)).ShouldBe(state);
    }

    /// <summary>Whatever is done to it: the events obey the table, the other matter is not touched, and nothing that was recorded goes away.</summary>
    [Property(MaxTest = 300)]
    public void RandomWalk_Events_ObeyTheTableAndNeverLeave(byte[] steps)
    {
        var book = new ConsentBook(Guid.CreateVersion7(), []);
        var (at, before) = (Given.Now, 0);
        foreach (var step in steps ?? [])
        {
            at = at.AddHours(1);
            Do(book, step, at);
            book.Added.Count.ShouldBeGreaterThanOrEqualTo(before);
            before = book.Added.Count;
        }

        var state = ConsentState.NotAsked;
        foreach (var row in book.Added)
        {
            row.Matter.ShouldBe(News);
            var next = ConsentMachine.Table.Next(state, row.Action, row.Role);
            next.IsError.ShouldBeFalse($"{state} {row.Action} {row.Role}");
            state = next.Value;
        }

        book.StateOf(Calls, at).ShouldBe(ConsentState.NotAsked);
        book.Added.Select(row => row.Sequence).ShouldBe(Enumerable.Range(1, book.Added.Count));
        new ConsentBook(Guid.CreateVersion7(), book.Added.Reverse()).StateOf(News, at).ShouldBe(book.StateOf(News, at));
    }

    [Fact]
    public void Give_OtherWords_SupersedesAndKeepsTheProof()
    {
        var book = Reach(ConsentState.Given);
        book.Give(News, OtherWords, By(ActorRole.Buyer, 2)).IsError.ShouldBeFalse();
        book.Added.Select(row => row.Action).ShouldBe(
            [ConsentAction.Offer, ConsentAction.Give, ConsentAction.Supersede, ConsentAction.Offer, ConsentAction.Give]);
        book.Last(News)!.TextSha256.ShouldBe("b2");
    }

    [Fact]
    public void Withdraw_Living_IsOneStepAndKeepsTheProof()
    {
        var book = Reach(ConsentState.Given);
        book.Withdraw(News, Words.Words, By(ActorRole.Buyer, 1)).IsError.ShouldBeFalse();
        book.StateOf(News, Given.Now.AddDays(2)).ShouldBe(ConsentState.Withdrawn);
        book.Added.ShouldContain(row => row.Action == ConsentAction.Give);
    }

    [Fact]
    public void Withdraw_NotLiving_SaysWhatIsAllowed() =>
        Reach(ConsentState.NotAsked).Withdraw(News, Words.Words, By(ActorRole.Buyer)).FirstError.Code.ShouldBe("consent.illegal_transition");

    [Fact]
    public void Give_BeforeTheLastEvent_IsRefused()
    {
        var book = Reach(ConsentState.Given);
        book.Give(News, Words, By(ActorRole.Buyer, -1)).FirstError.Code.ShouldBe("consent.backdated");
    }

    [Fact]
    public void StateOf_PeriodOver_IsExpiredBeforeTheTimerNotesIt()
    {
        var matter = ConsentMatter.Disclosure(Guid.CreateVersion7());
        var book = new ConsentBook(Guid.CreateVersion7(), []);
        book.Give(matter, Words with { Fields = ["name"], Until = Given.Now.AddDays(1) }, By(ActorRole.Buyer)).IsError.ShouldBeFalse();
        book.StateOf(matter, Given.Now.AddHours(23)).ShouldBe(ConsentState.Given);
        book.StateOf(matter, Given.Now.AddDays(1)).ShouldBe(ConsentState.Expired);
        book.Give(matter, Words with { Until = Given.Now }, By(ActorRole.Buyer, 2)).FirstError.Code.ShouldBe("consent.ended_already");
    }

    [Fact]
    public void Matter_EachKind_ServesOnePurpose()
    {
        News.Purpose.ShouldBe(Domain.Privacy.Purpose.Marketing);
        ConsentMatter.Disclosure(Guid.Empty).Purpose.ShouldBe(Domain.Privacy.Purpose.PermittedDisclosure);
        ConsentMatter.PolicyAcknowledgement.Purpose.ShouldBeNull();
        ConsentMatter.AllMarketing.Count.ShouldBe(20);
    }

    private static ConsentBook Reach(ConsentState state)
    {
        var book = new ConsentBook(Guid.CreateVersion7(), []);
        var done = state switch
        {
            ConsentState.Given => book.Give(News, Words, By(ActorRole.Buyer)),
            ConsentState.Refused => book.Refuse(News, Words, By(ActorRole.Buyer)),
            ConsentState.Withdrawn => book.Give(News, Words, By(ActorRole.Buyer)).Then(_ => book.Withdraw(News, Words.Words, By(ActorRole.Buyer, 1))),
            ConsentState.Expired => book.Give(News, Words with { Until = Given.Now.AddDays(1) }, By(ActorRole.Buyer)).Then(_ => book.Expire(News, By(ActorRole.Timer, 2))),
            ConsentState.Invalidated => book.Give(News, Words, By(ActorRole.Buyer)).Then(_ => book.Invalidate(News, By(ActorRole.Staff, 1))),
            _ => Result.Success,
        };
        done.IsError.ShouldBeFalse();
        return book;
    }

    private static void Do(ConsentBook book, byte step, DateTimeOffset at) => _ = (step % 7) switch
    {
        0 => book.Give(News, Words, Given.By(ActorRole.Buyer, at)),
        1 => book.Give(News, OtherWords with { Until = at.AddHours(2) }, Given.By(ActorRole.Buyer, at)),
        2 => book.Refuse(News, Words, Given.By(ActorRole.Buyer, at)),
        3 => book.Withdraw(News, Words.Words, Given.By(ActorRole.Buyer, at)),
        4 => book.Expire(News, Given.By(ActorRole.Timer, at)),
        5 => book.Invalidate(News, Given.By(ActorRole.Staff, at)),
        _ => book.Withdraw(News, Words.Words, Given.By(ActorRole.Staff, at)),
    };

    private static Occasion By(ActorRole role, int days = 0) => Given.By(role, Given.Now.AddDays(days));
}
