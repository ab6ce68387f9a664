using System.Globalization;
using System.Text;
using CarTrade.Infrastructure.Seeding;

namespace CarTrade.WebApi.Hosting;

/// <summary>On a development machine: says where everything is, and with which accounts to try it, in one piece that no log line can come between.</summary>
internal sealed class Welcome(IHostApplicationLifetime lifetime, IConfiguration configuration) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => Console.Write(Text()));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Text()
    {
        var site = configuration["PublicOrigin"] ?? "http://localhost:5080";
        var console = configuration["AdminOrigin"] ?? "http://localhost:5081";
        var text = new StringBuilder($"""

              CarTrade    {site}
              Mailbox     {site}/dev/mailbox
              Console     {console}/swagger
              Accounts    {site}/dev/accounts   (with the codes of their second factor)


            """);
        foreach (var account in DemoAccounts.Read(configuration["Keys:Path"] ?? ""))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {account.Email,-34} {account.Password,-26} {account.Who}");
        return text.AppendLine().ToString();
    }
}
