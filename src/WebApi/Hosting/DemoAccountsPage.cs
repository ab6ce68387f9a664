using System.Globalization;
using System.Text;
using CarTrade.Infrastructure.Seeding;
using OtpNet;

namespace CarTrade.WebApi.Hosting;

/// <summary>On a development machine only: the demo's accounts with the codes that their second factor shows now.</summary>
internal static class DemoAccountsPage
{
    public static void MapDemoAccounts(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;
        app.MapGet("/dev/accounts", (IConfiguration configuration, TimeProvider clock) => Results.Text(Table(configuration, clock), "text/plain; charset=utf-8"))
            .ExcludeFromDescription();
    }

    private static string Table(IConfiguration configuration, TimeProvider clock)
    {
        var table = new StringBuilder("e-mail | password | code now | what for\n");
        foreach (var account in DemoAccounts.Read(configuration["Keys:Path"] ?? ""))
        {
            var code = account.TotpSecret is { } secret ? new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(clock.GetUtcNow().UtcDateTime) : "-";
            table.AppendLine(CultureInfo.InvariantCulture, $"{account.Email} | {account.Password} | {code} | {account.Who}");
        }

        return table.ToString();
    }
}
