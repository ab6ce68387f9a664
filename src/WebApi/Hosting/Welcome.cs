using CarTrade.Infrastructure.Seeding;

namespace CarTrade.WebApi.Hosting;

/// <summary>On a development machine: says where everything is, and with which accounts to try it.</summary>
internal sealed class Welcome(IHostApplicationLifetime lifetime, IConfiguration configuration) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Print);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Print()
    {
        var site = configuration["PublicOrigin"] ?? "http://localhost:5080";
        var console = configuration["AdminOrigin"] ?? "http://localhost:5081";
        Console.WriteLine($"""

              CarTrade    {site}
              Mailbox     {site}/dev/mailbox
              Console     {console}/swagger
              Accounts    {site}/dev/accounts   (with the codes of their second factor)

            """);
        foreach (var account in DemoAccounts.Read(configuration["Keys:Path"] ?? ""))
            Console.WriteLine($"  {account.Email,-34} {account.Password,-26} {account.Who}");
        Console.WriteLine();
    }
}
