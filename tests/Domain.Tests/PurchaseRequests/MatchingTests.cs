using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.PurchaseRequests;

public sealed class MatchingTests
{
    private static readonly CountryCode Kenya = CountryCode.From("KE");

    [Theory]
    [InlineData("toyota", "KE", true)]
    [InlineData("", "", true)]
    [InlineData("Nissan", "KE", false)]
    [InlineData("Toyota", "TZ", false)]
    public void Matches_MakesAndDestinations_BothCount(string makes, string destinations, bool matches) =>
        MatchingRule.Matches(Serves(makes, destinations), Given.Wish, Kenya).ShouldBe(matches);

    [Fact]
    public void Rank_Candidates_FollowTheDocumentedOrder()
    {
        var ids = Enumerable.Range(0, 6).Select(_ => DealerId.New()).OrderBy(id => id.Value).ToArray();
        RankedDealer[] candidates =
        [
            new(ids[5], Serves("", ""), TimeSpan.FromHours(1), 0),
            new(ids[4], Serves("Toyota", "KE"), null, 0),
            new(ids[3], Serves("Toyota", "KE"), TimeSpan.FromHours(5), 0),
            new(ids[2], Serves("Toyota", "KE"), TimeSpan.FromMinutes(70), 9),
            new(ids[1], Serves("Toyota", "KE"), TimeSpan.FromMinutes(110), 2),
            new(ids[0], Serves("Nissan", "KE"), TimeSpan.Zero, 0),
        ];

        DealerRanking.Rank(candidates, Given.Wish, Kenya).Select(dealer => dealer.Id).ShouldBe([ids[1], ids[2], ids[3], ids[4], ids[5]]);
    }

    [Property]
    public bool Rank_AnyOrderOfInput_GivesOneOrder(byte[] leads)
    {
        var candidates = (leads ?? []).Select(count => new RankedDealer(DealerId.New(), Serves("Toyota", "KE"), TimeSpan.FromHours(count % 3), count % 5)).ToList();
        return DealerRanking.Rank(candidates, Given.Wish, Kenya).SequenceEqual(DealerRanking.Rank(candidates.AsEnumerable().Reverse(), Given.Wish, Kenya));
    }

    [Fact]
    public void BoardEntry_OfAPublishedRequest_CarriesNoSealedValue() =>
        typeof(BoardEntry).GetProperties().ShouldAllBe(property => !property.PropertyType.Name.StartsWith("Sealed"));

    private static ServedMarket Serves(string makes, string destinations) => new(List(makes), List(destinations));

    private static string[] List(string text) => text.Length == 0 ? [] : [text];
}
