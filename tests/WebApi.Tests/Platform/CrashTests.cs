using System.Diagnostics;
using System.Net;

namespace CarTrade.WebApi.Tests.Platform;

[Collection(Programs.Name)]
public sealed class CrashTests
{
    [Fact]
    public async Task Program_KilledAndItsServersKilled_ComesBackOnTheSameData()
    {
        await using var program = new ProgramProcess();
        await program.StartAsync();
        var (main, vault) = (program.ServerProcess("main"), program.ServerProcess("vault"));

        await program.KillAsync();
        await program.StartAsync();
        (program.ServerProcess("main"), program.ServerProcess("vault")).ShouldBe((main, vault), "the servers that outlived the program are used again");

        await KillServerAsync(main);
        await Fixtures.Eventually.IsTrueAsync(async () => !await program.IsReadyAsync() || program.ServerProcess("main") != main, "the loss is seen");
        using (var live = await program.Http.GetAsync("/health/live", TestContext.Current.CancellationToken))
            live.StatusCode.ShouldBe(HttpStatusCode.OK);
        await Fixtures.Eventually.IsTrueAsync(program.IsReadyAsync, "the server runs again");
        program.ServerProcess("main").ShouldNotBe(main);

        await program.KillAsync();
        await KillServerAsync(program.ServerProcess("main"));
        await KillServerAsync(vault);
        await program.StartAsync();

        (await program.TerminateAsync()).ShouldBe(0);
        File.Exists(Path.Combine(program.DataPath, "main", "postmaster.pid")).ShouldBeFalse("a clean end stops the servers");
        File.Exists(Path.Combine(program.DataPath, "vault", "postmaster.pid")).ShouldBeFalse("a clean end stops the servers");
    }

    private static async Task KillServerAsync(int id)
    {
        using var server = Process.GetProcessById(id);
        server.Kill();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
