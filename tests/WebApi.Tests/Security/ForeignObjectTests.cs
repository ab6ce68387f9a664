using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>What belongs to somebody else is answered, byte for byte, as what never existed; to its owner it is there.</summary>
public sealed class ForeignObjectTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact, Clause("6.1", "T6.1a")]
    public async Task Objects_OfOthers_AreAsIfTheyNeverExisted()
    {
        var objects = new ForeignObjects(app);
        await objects.MakeAsync();

        var (wrong, compared) = await objects.CompareAsync();

        wrong.ShouldBeEmpty();
        compared.ShouldBeGreaterThan(35);
        await objects.AreThereAsync();
    }
}
