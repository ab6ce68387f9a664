using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Kills at random moments, again and again.</summary>
[Collection(Programs.Name), Drill]
public sealed class KillDrill
{
    private const int LongestMilliseconds = 1500;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_AtRandomMoments_SendsEveryAcknowledgedMailWithOneMessageId()
    {
        await using var mail = new HeldMailServer();
        await using var program = new ProgramProcess(mail.Settings);
        var people = new List<string>();
        for (var round = 0; round < DrillAttribute.Rounds; round++)
        {
            await program.StartAsync();
            for (var i = 0; i < 5; i++)
            {
                people.Add(PeopleApp.NewEmail("drill"));
                await KillTests.RegisterAsync(program, people[^1]);
            }

            await Task.Delay(Random.Shared.Next(LongestMilliseconds), Ct);
            await program.KillAsync();
        }

        await program.StartAsync();
        await Eventually.IsTrueAsync(() => Task.FromResult(people.TrueForAll(person => mail.To(person).Count > 0)), "every mail arrives", patience: TimeSpan.FromMinutes(2));
        people.ShouldAllBe(person => mail.To(person).Distinct().Count() == 1);
    }

    [Fact]
    public async Task Killed_WhileStartingAtRandomMoments_StartsTheNextTime()
    {
        for (var round = 0; round < DrillAttribute.Rounds; round++)
        {
            await using var program = new ProgramProcess();
            for (var kill = 0; kill < 3; kill++)
            {
                program.Launch();
                await Task.Delay(Random.Shared.Next(LongestMilliseconds * 2), Ct);
                await program.KillAsync();
            }

            await program.StartAsync();
            await KillTests.RegisterAsync(program, PeopleApp.NewEmail("drill"));
        }
    }
}
