using System.Globalization;
using System.Xml.Linq;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;

namespace CarTrade.Application.Billing.Statements;

/// <summary>One entry of a camt.053 statement. A batch whose payments are given one by one, and add up, becomes a line a payment.</summary>
internal static class CamtEntry
{
    private const string NotProvided = "NOTPROVIDED";

    public static ErrorOr<List<StatementEntry>> Read(XElement entry, string account, int number)
    {
        if ((entry.At("Sts")?.At("Cd") ?? entry.At("Sts")).Text() is not "BOOK")
            return new List<StatementEntry>();
        if (account.Length is 0 or > StatementEntry.AccountLength)
            return StatementErrors.Unreadable(number, "account");
        if (Camt053.MoneyOf(entry.At("Amt")) is not { } total)
            return StatementErrors.Unreadable(number, "amount");
        if (entry.At("CdtDbtInd").Text() is not ("CRDT" or "DBIT"))
            return StatementErrors.Unreadable(number, "direction");
        if (DayOf(entry.At("BookgDt")) is not { } day)
            return StatementErrors.Unreadable(number, "day of booking");
        var isCredit = entry.At("CdtDbtInd").Text() == "CRDT";
        var isReversal = entry.At("RvslInd").Text() is "true" or "1";
        var reference = entry.At("AcctSvcrRef").Text() ?? entry.At("NtryRef").Text() ?? "";
        var parts = entry.All("NtryDtls").SelectMany(details => details.All("TxDtls")).ToList();
        var amounts = parts.ConvertAll(part => Camt053.MoneyOf(part.At("Amt") ?? part.At("AmtDtls")?.At("TxAmt")?.At("Amt")));
        if (parts.Count < 2 || !amounts.TrueForAll(amount => amount?.Currency == total.Currency) || amounts.Sum(amount => amount!.Minor) != total.Minor)
            return new List<StatementEntry> { new(account, reference, day, total, isCredit, isReversal, DetailsOf(parts, isCredit)) };
        return parts.Select((part, index) => new StatementEntry(
            account, $"{part.At("Refs")?.At("AcctSvcrRef").Text() ?? reference}#{(index + 1).ToString(CultureInfo.InvariantCulture)}", day, amounts[index]!, isCredit, isReversal,
            DetailsOf([part], isCredit))).ToList();
    }

    private static DateOnly? DayOf(XElement? element) => (element?.At("Dt") ?? element?.At("DtTm")).Text() is { Length: >= 10 } text
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>Of a batch that cannot be taken apart nobody in particular is the sender.</summary>
    private static RemittanceDetails DetailsOf(List<XElement> parts, bool isCredit)
    {
        if (parts.Count != 1)
            return new(null, null, StatementFile.Cut(string.Join(' ', parts.Select(TextOf).OfType<string>())), null);
        var (other, parties) = (isCredit ? "Dbtr" : "Cdtr", parts[0].At("RltdPties"));
        var party = parties?.At(other);
        return new(
            StatementFile.Cut((party?.At("Nm") ?? party?.At("Pty")?.At("Nm")).Text()),
            StatementFile.Cut(Camt053.IdOf(parties?.At(other + "Acct"))),
            StatementFile.Cut(TextOf(parts[0])),
            parts[0].At("Refs")?.At("EndToEndId").Text() is { } id && id != NotProvided ? StatementFile.Cut(id) : null);
    }

    private static string? TextOf(XElement part) => part.At("RmtInf") is { } information
        ? string.Join(' ', information.All("Strd").Select(one => one.At("CdtrRefInf")?.At("Ref").Text()).Concat(information.All("Ustrd").Select(one => one.Text())).OfType<string>())
        : null;
}
