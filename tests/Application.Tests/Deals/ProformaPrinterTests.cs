using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Members;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Reference;
using CarTrade.Infrastructure.Deals;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Deals;

public sealed partial class ProformaPrinterTests
{
    private static readonly ProformaBuyer Buyer = new(
        "Wanjikũ Ñandú 髙﨑", "Otieno Motors Ltd.", "KE", new PostalAddress(["Kenyatta Avenue 12, very long building name on the second floor behind the market"], "Nairobi", null, "00100", "KE"));

    [Fact]
    public void Print_SamePaper_IsTheSameBytesAndSaysInBothLanguagesWhatItMust()
    {
        var proforma = Proforma();

        var paper = new ProformaPrinter().Print(proforma, "OR-2026-000007", Buyer);

        paper.ShouldBe(new ProformaPrinter().Print(proforma, "OR-2026-000007", Buyer));
        paper.Length.ShouldBeLessThan(120_000);
        var text = TextOf(paper);
        foreach (var part in new[]
        {
            "PROFORMA INVOICE", "見積送り状", "PI-2026-000123", "Wanjikũ Ñandú 髙﨑", "Otieno Motors Ltd.", "Nairobi 00100", "Sample Trading", "株式会社サンプル貿易",
            "NKR81-7027906", "JPY 800,000", "JPY 989,000", "CIF KEMBA", "7KM2P-X4Q9T", "OR-2026-000007", "/verify",
        })
        {
            text.ShouldContain(part);
        }

        text.Replace(" ", "", StringComparison.Ordinal).ShouldContain(proforma.BankReference);
    }

    [Fact]
    public void Print_BuyerDestroyed_KeepsThePaperAndNamesNobody()
    {
        var text = TextOf(new ProformaPrinter().Print(Proforma(), "OR-2026-000007", null));

        text.ShouldContain("(personal data destroyed");
        text.ShouldContain("JPY 989,000");
        text.ShouldNotContain("Otieno");
    }

    [Fact]
    public void Print_CharacterThatTheFontLacks_PrintsAMarkInItsPlace() =>
        TextOf(new ProformaPrinter().Print(Proforma(), "OR-2026-000007", Buyer with { Name = "محمد" })).ShouldContain("م");

    private static Proforma Proforma()
    {
        var (proforma, car) = (typeof(Proforma), new OfferedCar { Make = "Toyota", Model = "Corolla Fielder", Year = 2016, Mileage = Mileage.From(85_000), Chassis = ChassisNumber.From("NKR81-7027906"), Steering = Steering.Right });
        var paper = (Proforma)Activator.CreateInstance(proforma, nonPublic: true)!;
        var number = HumanReference.Create("PI", 2026, 123);
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["Number"] = number, ["Supersedes"] = HumanReference.Create("PI", 2026, 101), ["Car"] = car, ["Code"] = "7KM2P-X4Q9T", ["BankReference"] = CreditorReference.Of(number),
            ["Seller"] = CompanyFacts.Create("株式会社サンプル貿易", "Sample Trading", "神奈川県横浜市中区山下町1-2-3", 14, "第451234567890号", null).Value,
            ["Price"] = IncotermPrice.Create(Incoterm.Cif, Currency.Jpy, 800_000, 150_000, 9_000, 30_000).Value, ["Port"] = UnLocode.From("KEMBA"),
            ["IssuedAt"] = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), ["ValidUntil"] = new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero),
        };
        foreach (var (name, value) in values)
            proforma.GetProperty(name)!.SetValue(paper, value);
        var parts = (List<Instalment>)proforma.GetField("instalments", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(paper)!;
        parts.AddRange([Part(1, InstalmentDue.OnConfirmation, 300_000), Part(2, InstalmentDue.OnShipment, 689_000)]);
        return paper;
    }

    private static Instalment Part(int number, InstalmentDue due, long amount)
    {
        var part = (Instalment)Activator.CreateInstance(typeof(Instalment), nonPublic: true)!;
        foreach (var (name, value) in new (string, object)[] { ("Number", number), ("Due", due), ("WithinDays", 5), ("AmountMinor", amount) })
            typeof(Instalment).GetProperty(name)!.SetValue(part, value);
        return part;
    }

    /// <summary>Reads the text as a viewer does: glyphs of the page through the font's map to Unicode.</summary>
    private static string TextOf(byte[] paper)
    {
        var streams = Body().Matches(Encoding.Latin1.GetString(paper)).Select(body => Unpack(Encoding.Latin1.GetBytes(body.Groups["packed"].Value))).ToList();
        var names = Glyph().Matches(streams[2]).ToDictionary(
            glyph => glyph.Groups["glyph"].Value, glyph => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(glyph.Groups["text"].Value)), StringComparer.Ordinal);
        return string.Join('\n', Shown().Matches(streams[0]).Select(line => string.Concat(line.Groups["glyphs"].Value.Chunk(4).Select(glyph => names[new string(glyph)]))));
    }

    private static string Unpack(byte[] packed)
    {
        using var zip = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zip.CopyTo(plain);
        return Encoding.Latin1.GetString(plain.ToArray());
    }

    [GeneratedRegex(@"stream\n(?<packed>.*?)\nendstream", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Body();

    [GeneratedRegex("beginbfchar <(?<glyph>[0-9A-F]{4})> <(?<text>[0-9A-F]+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Glyph();

    [GeneratedRegex("<(?<glyphs>[0-9A-F]*)> Tj", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shown();
}
