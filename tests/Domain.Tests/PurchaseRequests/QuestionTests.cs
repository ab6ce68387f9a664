using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.PurchaseRequests;

public sealed class QuestionTests
{
    private readonly BoardEntry entry = BoardEntry.For(Given.Published(), DealerId.New(), Given.Now).Value;

    [Fact]
    public void Add_MoreThanTheThreadHolds_IsRefused()
    {
        var thread = Question.Open(entry, Given.Key(), Given.Now).Value;
        for (var i = 0; i < Question.MaxMessages; i++)
            Add(thread, QuestionAuthor.Dealer).IsError.ShouldBeFalse();

        Add(thread, QuestionAuthor.Buyer).FirstError.ShouldBe(QuestionErrors.ThreadFull);
    }

    [Fact]
    public void Add_AfterTheRequestEnded_IsRefused()
    {
        var thread = Question.Open(entry, Given.Key(), Given.Now).Value;
        entry.Close(Given.Now);

        Add(thread, QuestionAuthor.Buyer).FirstError.ShouldBe(QuestionErrors.RequestClosed);
        Question.Open(entry, Given.Key(), Given.Now).FirstError.ShouldBe(QuestionErrors.RequestClosed);
    }

    private ErrorOr.ErrorOr<QuestionMessage> Add(Question thread, QuestionAuthor author) =>
        thread.Add(QuestionMessageId.New(), author, Given.Sealed<QuestionText>(), "Is it white?", entry, Given.Now);
}
