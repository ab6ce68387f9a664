using System.Globalization;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Members;

namespace CarTrade.Infrastructure.Deals;

/// <summary>Prints a proforma on one page in black, each word in English and Japanese. It prints no bank account: that stands on the signed-in page.</summary>
internal sealed class ProformaPrinter : IProformaPrinter
{
    private const double Left = 48;
    private const double Middle = 320;
    private const double Right = PdfPage.Width - Left;
    private const double Size = 9;
    private const double Leading = 13.5;

    public byte[] Print(Proforma proforma, string orderReference, ProformaBuyer? buyer)
    {
        var font = TrueTypeFont.Printed.Value;
        var page = new PdfPage(font);
        var y = Head(page, proforma, orderReference);
        y = Math.Max(
            Block(page, Left, y, ProformaWords.Seller, Seller(proforma)),
            Block(page, Middle, y, ProformaWords.Buyer, buyer is null ? [ProformaWords.Destroyed] : Lines(buyer)));
        y = Block(page, Left, y + 8, ProformaWords.Car, Car(proforma), Right - Left);
        y = Rows(page, y + 8, ProformaWords.Price(proforma), Prices(proforma));
        y = Rows(page, y + 8, ProformaWords.Payment, Payments(proforma));
        Foot(page, y + 14, proforma);
        return PdfFile.Write(page, font, proforma.Number.Value, proforma.IssuedAt);
    }

    private static double Head(PdfPage page, Proforma proforma, string orderReference)
    {
        page.Text(Left, 66, 20, "PROFORMA INVOICE");
        page.Text(Left, 86, 11, "見積送り状（プロフォーマ・インボイス）");
        page.Right(Right, 66, 14, proforma.Number.Value);
        var facts = new List<string> { $"Order 注文 {orderReference}", $"Issued 発行 {Day(proforma.IssuedAt)}", $"Valid until 有効期限 {Minute(proforma.ValidUntil)}" };
        if (proforma.Supersedes is { } old)
            facts.Add($"Takes the place of 差替え元 {old.Value}");
        for (var i = 0; i < facts.Count; i++)
            page.Right(Right, 82 + (i * Leading), Size, facts[i]);
        page.Line(Left, 140, Right, 1.5);
        return 158;
    }

    private static double Block(PdfPage page, double x, double y, string title, IEnumerable<string> lines, double width = Right - Middle)
    {
        page.Text(x, y, 8, title);
        y += Leading;
        foreach (var line in lines.SelectMany(line => page.Wrapped(line, Size + 1, width)))
        {
            page.Text(x, y, Size + 1, line);
            y += Leading;
        }

        return y;
    }

    private static double Rows(PdfPage page, double y, string title, IEnumerable<(string Label, string Amount, bool Strong)> rows)
    {
        page.Text(Left, y, 8, title);
        page.Line(Left, y + 5, Right);
        y += Leading + 6;
        foreach (var (label, amount, strong) in rows)
        {
            if (strong)
                page.Line(Left, (y += 4) - 13, Right, 1);
            page.Text(Left, y, strong ? 11 : Size + 1, label);
            page.Right(Right, y, strong ? 12 : Size + 1, amount);
            y += Leading + 2;
        }

        return y;
    }

    private static void Foot(PdfPage page, double y, Proforma proforma)
    {
        page.Frame(Left, y, Right - Left, 92);
        page.Text(Left + 10, y + 18, Size, "Put this reference in your transfer 送金時にこの参照番号を必ずご記入ください");
        page.Text(Left + 10, y + 38, 16, Grouped(proforma.BankReference));
        page.Text(Left + 10, y + 58, Size, "Code 確認コード");
        page.Right(Right - 10, y + 60, 16, proforma.Code);
        page.Text(Left + 10, y + 72, 8, "Check number, total and code on the page /verify of this site before you pay.");
        page.Text(Left + 10, y + 83, 8, "お支払いの前に、本サイトの /verify ページで番号・合計金額・確認コードをご確認ください。");
        y += 108;
        foreach (var line in ProformaWords.Notes.SelectMany(note => page.Wrapped(note, 8, Right - Left)))
        {
            page.Text(Left, y, 8, line);
            y += 11;
        }
    }

    private static IEnumerable<string> Seller(Proforma proforma)
    {
        var seller = proforma.Seller;
        yield return seller.EnglishName;
        yield return seller.Name;
        yield return seller.Address;
        yield return $"古物商許可 {seller.Licence.Number}";
        if (seller.Phone is { } phone)
            yield return phone;
    }

    private static IEnumerable<string> Lines(ProformaBuyer buyer)
    {
        if (buyer.BusinessName is { } business)
            yield return business;
        yield return buyer.Name;
        foreach (var line in buyer.Address is { } address ? Lines(address) : [buyer.Country])
            yield return line;
    }

    private static IEnumerable<string> Lines(PostalAddress address) =>
    [
        .. address.Lines, string.Join(' ', new[] { address.City, address.Region, address.PostalCode }.Where(part => !string.IsNullOrEmpty(part))), address.Country,
    ];

    private static IEnumerable<string> Car(Proforma proforma)
    {
        var car = proforma.Car;
        yield return $"{car.Make} {car.Model}, {car.Year.ToString(CultureInfo.InvariantCulture)}, {car.Mileage.Kilometres.ToString("N0", CultureInfo.InvariantCulture)} km";
        yield return $"Chassis number 車台番号 {car.Chassis?.Value}";
    }

    private static IEnumerable<(string Label, string Amount, bool Strong)> Prices(Proforma proforma)
    {
        var price = proforma.Price;
        var lines = new (string Label, long? Minor)[]
        {
            (price.Incoterm == Incoterm.Exw ? "Car at the yard 車両（ヤード渡し）" : "Car, FOB 車両（FOB）", price.FobMinor), ("Ocean freight 海上運賃", price.FreightMinor),
            ("Marine insurance 海上保険", price.InsuranceMinor), ("Inspection before shipment 船積前検査", price.InspectionMinor),
        };
        foreach (var (label, minor) in lines)
        {
            if (minor is { } amount)
                yield return (label, ProformaWords.Amount(new Money(amount, price.Currency)), false);
        }

        yield return ($"Total 合計 ({price.Incoterm.ToString().ToUpperInvariant()} {proforma.Port.Code})", ProformaWords.Amount(price.Total), true);
    }

    private static IEnumerable<(string Label, string Amount, bool Strong)> Payments(Proforma proforma) => proforma.Instalments.Select(part => (
        ProformaWords.Due(part), ProformaWords.Amount(new Money(part.AmountMinor, proforma.Price.Currency)), false));

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Minute(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Grouped(string reference) => string.Join(' ', reference.Chunk(4).Select(part => new string(part)));
}
