using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Mail;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Mail;

public sealed class DevelopmentMailboxTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task SendAsync_MoreThanItHolds_KeepsTheNewest()
    {
        var mailbox = new Composing().Mailbox;
        var mail = Factories.Every("en", "x").First();
        for (var i = 0; i < DevelopmentMailbox.Capacity + 3; i++)
            await mailbox.SendAsync(mail, Ct);
        mailbox.List().Count.ShouldBe(DevelopmentMailbox.Capacity);
        mailbox.List()[0].Number.ShouldBe(DevelopmentMailbox.Capacity + 3);
        mailbox.List()[0].Link.ShouldBe("https://trade.example/verify-email#token=abc_DEF-1");
    }

    [Fact]
    public async Task SendAsync_WithDropFolder_LeavesOneFileAMail()
    {
        var folder = Directory.CreateTempSubdirectory();
        var composing = new Composing { Options = { Drop = folder.FullName } };
        await composing.Mailbox.SendAsync(Factories.Every("ja", "x").First(), Ct);
        folder.GetFiles().ShouldHaveSingleItem().Extension.ShouldBe(".eml");
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", "smtp.example", false)]
    [InlineData("Production", "smtp.example", false)]
    public void IsOpen_ByEnvironmentAndServer(string environment, string? host, bool open)
    {
        var composing = new Composing { Options = { Host = host } };
        composing.Environment.EnvironmentName = environment;
        composing.Mailbox.IsOpen.ShouldBe(open);
    }

    [Fact]
    public async Task StartAsync_ProductionWithoutServer_RefusesAndSaysWhat()
    {
        using var host = HostFor(Environments.Production, []);
        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(Ct))).Message.ShouldContain("Mail:Host is missing");
    }

    [Fact]
    public async Task StartAsync_SenderThatIsNoAddress_Refuses()
    {
        using var host = HostFor(Environments.Development, new(StringComparer.Ordinal) { ["Mail:From"] = "nobody" });
        (await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync(Ct))).Message.ShouldContain("Mail:From");
    }

    [Fact]
    public async Task StartAsync_DevelopmentWithoutServer_UsesTheMailbox()
    {
        using var host = HostFor(Environments.Development, []);
        await host.StartAsync(Ct);
        host.Services.GetRequiredService<IMailer>().ShouldBeOfType<DevelopmentMailbox>();
        await host.StopAsync(Ct);
    }

    [Fact]
    public void Page_TokenWithReservedCharacters_StaysInTheFragment() =>
        new Composing().Links.Page("/verify-email", "a+b/c=&d").AbsoluteUri.ShouldBe("https://trade.example/verify-email#token=a%2Bb%2Fc%3D%26d");

    private static IHost HostFor(string environment, Dictionary<string, string?> settings)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton(TimeProvider.System).AddMetrics();
        builder.Services.AddMail(builder.Configuration);
        return builder.Build();
    }
}
