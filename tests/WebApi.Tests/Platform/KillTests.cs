using System.Net;
using System.Net.Http.Json;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>The real program, killed with <c>kill -9</c> at the moments that hurt.</summary>
[Collection(Programs.Name)]
public sealed class KillTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_BetweenCommitAndMail_SendsTheMailOnceAfterTheStart()
    {
        await using var mail = new HeldMailServer();
        await using var program = new ProgramProcess(mail.Settings);
        await program.StartAsync();
        mail.HoldGreeting();
        var email = PeopleApp.NewEmail("killed");
        await RegisterAsync(program, email);

        await program.KillAsync();
        mail.To(email).ShouldBeEmpty();
        mail.Release();
        await program.StartAsync();

        await Eventually.IsTrueAsync(() => Task.FromResult(mail.To(email).Count > 0), "the mail arrives");
        await QuietAsync(program, mail);
        mail.To(email).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Killed_DuringTheHandler_RepeatsTheMailWithTheSameMessageId()
    {
        await using var mail = new HeldMailServer();
        await using var program = new ProgramProcess(mail.Settings);
        await program.StartAsync();
        mail.HoldReceipt();
        var email = PeopleApp.NewEmail("killed");
        await RegisterAsync(program, email);
        await Eventually.IsTrueAsync(() => Task.FromResult(mail.To(email).Count == 1), "the mail server has it, and has not said so");

        await program.KillAsync();
        mail.Release();
        await program.StartAsync();

        await Eventually.IsTrueAsync(() => Task.FromResult(mail.To(email).Count > 1), "the program, which does not know, sends it again");
        await QuietAsync(program, mail);
        var ids = mail.To(email);
        ids.Count.ShouldBe(2);
        ids.Distinct().ShouldHaveSingleItem().ShouldContain("@");
    }

    [Fact]
    public async Task Killed_WhileItsServersAreMadeAndStarted_StartsTheNextTime()
    {
        await using var program = new ProgramProcess();
        foreach (var moment in (Func<bool>[])
            [
                () => Directory.Exists(program.DataPath) && Directory.GetDirectories(program.DataPath, "main.new-*").Length > 0,
                () => Directory.Exists(Path.Combine(program.DataPath, "main")),
                () => File.Exists(Path.Combine(program.DataPath, "main", "postmaster.pid")),
                () => File.Exists(Path.Combine(program.DataPath, "vault", "postmaster.pid")),
            ])
        {
            program.Launch();
            await Eventually.IsTrueAsync(() => Task.FromResult(moment()), "the moment comes", TimeSpan.FromMilliseconds(1));
            await program.KillAsync();
        }

        await program.StartAsync();
        await RegisterAsync(program, PeopleApp.NewEmail("started"));
        (await program.TerminateAsync()).ShouldBe(0);
    }

    internal static async Task RegisterAsync(ProgramProcess program, string email)
    {
        using var answer = await program.Http.PostAsJsonAsync("/api/v1/members", PeopleApp.Registration(email), Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(Ct));
    }

    /// <summary>A later registration's mail comes after whatever was to be sent before it.</summary>
    private static async Task QuietAsync(ProgramProcess program, HeldMailServer mail)
    {
        var later = PeopleApp.NewEmail("later");
        await RegisterAsync(program, later);
        await Eventually.IsTrueAsync(() => Task.FromResult(mail.To(later).Count > 0), "a later mail arrives");
    }
}
