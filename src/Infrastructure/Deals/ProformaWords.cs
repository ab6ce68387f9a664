using System.Globalization;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Infrastructure.Deals;

/// <summary>The words of a proforma, in English and Japanese.</summary>
internal static class ProformaWords
{
    public const string Seller = "SELLER 売主";
    public const string Buyer = "BUYER 買主";
    public const string Car = "CAR 車両";
    public const string Payment = "PAYMENT お支払い";
    public const string Destroyed = "(personal data destroyed 個人情報は消去済み)";

    public static IReadOnlyList<string> Notes { get; } =
    [
        "This paper names no bank account. The account stands on the signed-in page of the order alone; whoever sends you another by mail or phone is not the seller.",
        "本書に振込先は記載していません。振込先はログイン後の注文ページにのみ表示されます。メールや電話で別の口座を案内された場合は詐欺とお考えください。",
        "The price is the one that was accepted. A changed invoice has a new number. 価格は承諾時のままです。変更がある場合は新しい番号で発行されます。",
    ];

    public static string Price(Proforma proforma) => $"PRICE 価格 ({proforma.Price.Currency.Code}, Incoterms 2020)";

    public static string Due(Instalment part)
    {
        var days = part.WithinDays.ToString(CultureInfo.InvariantCulture);
        return part.Due == InstalmentDue.OnConfirmation
            ? $"{part.Number}. Within {days} days of your confirmation ご承認から{days}日以内"
            : $"{part.Number}. Within {days} days of the departure 出港から{days}日以内";
    }

    public static string Amount(Money money)
    {
        var digits = money.Currency.MinorUnits;
        var major = money.Minor / (digits switch { 0 => 1m, 3 => 1000m, _ => 100m });
        return $"{money.Currency.Code} {major.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)}";
    }
}
