namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Operators' commands, each a program of its own, beside a program that serves.</summary>
[Collection(Programs.Name)]
public sealed class CommandTests
{
    [Fact]
    public async Task Commands_BesideARunningServer_FinishAndDisturbNothing()
    {
        await using var program = new ProgramProcess();
        await program.StartAsync();
        await KillTests.RegisterAsync(program, Members.PeopleApp.NewEmail("beside"));

        foreach (var command in (string[][])[["migrate"], ["create-admin", "--email", "first@operator.example"], ["seed", "--scale", "20"], ["verify-ledger"]])
            (await program.CommandAsync(command)).ShouldBe(0, $"{string.Join(' ', command)}\n{string.Join('\n', program.Output)}");

        (await program.IsReadyAsync()).ShouldBeTrue();
        await KillTests.RegisterAsync(program, Members.PeopleApp.NewEmail("after"));
        (await program.TerminateAsync()).ShouldBe(0);
    }
}
