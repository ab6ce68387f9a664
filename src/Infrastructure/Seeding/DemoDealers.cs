using System.Globalization;
using CarTrade.Domain.Dealers;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>The twelve made-up dealerships. 見本 means sample; the licence numbers are of no issue.</summary>
internal sealed class DemoDealers(PeopleFiles files)
{
    private static readonly string[] EastAfrica = ["KE", "TZ", "UG", "ZM", "MW", "CD"];
    private static readonly string[] SouthernAfrica = ["ZM", "ZW", "BW", "MZ", "MW"];
    private static readonly string[] Caribbean = ["JM", "TT", "GY"];
    private static readonly string[] Oceania = ["NZ", "AU", "FJ", "PG"];
    private static readonly string[] SouthAsia = ["PK", "BD", "LK", "MU"];
    private static readonly string[] North = ["MN", "RU", "GE"];
    private static readonly string[] Mainstream = ["Toyota", "Nissan", "Honda", "Mazda", "Subaru"];

    private static readonly (string Name, string English, string Address, int Prefecture, string Code, string Port, string[] Makes, string[] Destinations, DealerState State)[] Plan =
    [
        ("みなと見本自動車株式会社", "Minato Sample Motors", "1-1 Sample-cho, Naka-ku, Yokohama", 14, "45", "JPYOK", [], EastAfrica, DealerState.Accredited),
        ("見本トレーディング株式会社", "Mihon Trading", "2-5 Sample-cho, Minato-ku, Nagoya", 23, "54", "JPNGO", Mainstream, [.. EastAfrica, .. SouthernAfrica], DealerState.Accredited),
        ("神戸見本オート株式会社", "Kobe Sample Auto", "3-2 Sample-dori, Chuo-ku, Kobe", 28, "63", "JPUKB", [], [.. SouthernAfrica, .. SouthAsia], DealerState.Accredited),
        ("大阪見本モータース株式会社", "Osaka Sample Motors", "4-8 Sample-machi, Suminoe-ku, Osaka", 27, "62", "JPOSA", Mainstream, [], DealerState.Accredited),
        ("見本カリブ輸出株式会社", "Sample Caribbean Export", "5-1 Sample-cho, Kawasaki-ku, Kawasaki", 14, "45", "JPKWS", [], Caribbean, DealerState.Accredited),
        ("南洋見本自動車株式会社", "Nanyo Sample Cars", "6-3 Sample-cho, Hakata-ku, Fukuoka", 40, "90", "JPHKT", [], Oceania, DealerState.Accredited),
        ("北陸見本オート株式会社", "Hokuriku Sample Auto", "7-7 Sample-machi, Imizu, Toyama", 16, "50", "JPFSK", [], North, DealerState.Accredited),
        ("見本四駆株式会社", "Sample 4x4", "8-4 Sample-cho, Sakai-ku, Sakai", 27, "62", "JPSBK", ["Toyota", "Mitsubishi", "Suzuki", "Isuzu", "Nissan"], [], DealerState.Accredited),
        ("見本軽商会株式会社", "Sample Kei Trading", "9-9 Sample-cho, Kisarazu, Chiba", 12, "44", "JPKZU", ["Suzuki", "Daihatsu", "Honda"], [.. SouthAsia, .. Oceania, "KE", "GB", "IE"], DealerState.Accredited),
        ("見本プレミアム株式会社", "Sample Premium", "10-2 Sample-cho, Koto-ku, Tokyo", 13, "30", "JPYOK", ["Lexus", "Mercedes-Benz", "BMW", "Audi", "Toyota"], ["GB", "IE", "AE", "KE", "NZ", "AU", "JM"], DealerState.RenewalDue),
        ("見本商用車株式会社", "Sample Trucks and Vans", "11-5 Sample-cho, Tomakomai, Hokkaido", 1, "10", "JPTMK", ["Isuzu", "Hino", "Mitsubishi Fuso", "Toyota", "Nissan"], [], DealerState.Suspended),
        ("新規見本自動車株式会社", "Shinki Sample Motors", "12-1 Sample-cho, Moji-ku, Kitakyushu", 40, "90", "JPMOJ", [], EastAfrica, DealerState.UnderReview),
    ];

    public IReadOnlyList<DemoDealer> All() => [.. Plan.Select((entry, number) => Make(entry, number))];

    private DemoDealer Make((string Name, string English, string Address, int Prefecture, string Code, string Port, string[] Makes, string[] Destinations, DealerState State) entry, int number)
    {
        var licence = string.Create(CultureInfo.InvariantCulture, $"{entry.Code}{number + 1:D10}");
        var jumvea = number % 3 == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"S-{number + 1:D4}");
        var company = CompanyFacts.Create(entry.Name, entry.English, entry.Address, entry.Prefecture, licence, jumvea).Value;
        var person = new DealerPerson(
            files.Name("JP", new Dice("dealer", number)),
            string.Create(CultureInfo.InvariantCulture, $"owner{number + 1}@dealer.example"),
            files.Phone("JP"),
            "Representative director");
        return new(number, company, person, new ServedMarket(entry.Makes, entry.Destinations), entry.Port, entry.State);
    }
}
