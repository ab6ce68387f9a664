using System.Diagnostics;
using System.Globalization;
using System.Text;
using CarTrade.Application.Billing.Statements;
using CarTrade.Application.Tests.Reference;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Billing;

/// <summary>What statements say, and what is refused of them. The samples are made up.</summary>
public sealed class StatementReaderTests
{
    private const int LinesASecond = 5_000;
    private static readonly CsvMapping Mapping = new("Date", "dd.MM.yyyy", Amount: "Betrag", Account: "12345", Currency: "EUR", Reference: "Id", Name: "Name", Text: "Text", Separator: ";", DecimalComma: true);

    [Fact]
    public void Camt053_EachKindOfEntry_IsReadAsItIs()
    {
        var lines = Camt(Sample).Value;

        lines.Select(line => (line.BankReference, line.Amount.ToString(), line.IsCredit, line.IsReversal, line.Details.Name)).ShouldBe(
        [
            ("BANK-0001", "12500.50 USD", true, false, "Wanjiku Kamau"),
            ("BANK-0002#1", "100.00 USD", true, false, "First Sender"),
            ("BANK-0002#2", "200.00 USD", true, false, "Second Sender"),
            ("BANK-0003", "50.00 USD", false, false, null),
            ("BANK-0005", "25.00 USD", true, true, null),
        ]);
        lines.ShouldAllBe(line => line.Account == "GB33BUKB20201555555555" && line.BookedOn == new DateOnly(2026, 11, 20));
        lines[0].Details.ShouldBe(new("Wanjiku Kamau", "0110099887", "RF61PI2026000123 car", null));
    }

    [Fact]
    public void Camt053_BatchThatDoesNotAddUp_IsOneLineOfNobodyInParticular()
    {
        var lines = Camt(Sample.Replace(">200.00<", ">201.00<", StringComparison.Ordinal)).Value;

        var batch = lines.Single(line => line.BankReference == "BANK-0002");
        (batch.Amount.Minor, batch.Details.Name).ShouldBe((30_000, null));
    }

    [Theory]
    [InlineData("<Amt Ccy=\"USD\">12500.5</Amt>", "<Amt Ccy=\"USD\">12500.505</Amt>", "statement.unreadable")]
    [InlineData("<Amt Ccy=\"USD\">12500.5</Amt>", "<Amt Ccy=\"USD\">-1.00</Amt>", "statement.unreadable")]
    [InlineData("<Amt Ccy=\"USD\">12500.5</Amt>", "<Amt Ccy=\"XXX\">1.00</Amt>", "statement.unreadable")]
    [InlineData("<Amt Ccy=\"USD\">12500.5</Amt>", "<Amt Ccy=\"USD\">99999999999999999999999999999999.00</Amt>", "statement.unreadable")]
    [InlineData("<IBAN>GB33BUKB20201555555555</IBAN>", "", "statement.unreadable")]
    [InlineData("<BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt>", "<BookgDt><Dt>2026-13-20</Dt></BookgDt><ValDt>", "statement.unreadable")]
    [InlineData("camt.053.001.08", "camt.052.001.08", "statement.wrong_message")]
    [InlineData("</BkToCstmrStmt>", "", "statement.not_xml")]
    [InlineData("<Document ", "<!DOCTYPE x [<!ENTITY a \"b\">]><Document ", "statement.not_xml")]
    [InlineData("<Document ", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><Document ", "statement.not_xml")]
    [InlineData("<Ustrd>car</Ustrd>", "<Ustrd>&xxe;</Ustrd>", "statement.not_xml")]
    public void Camt053_WhatIsNotSo_IsRefusedWhole(string from, string to, string code)
    {
        var spoilt = new StringBuilder(Sample).Replace(from, to).ToString();
        spoilt.ShouldNotBe(Sample);
        Camt(spoilt).FirstError.Code.ShouldBe(code);
    }

    [Fact]
    public void Camt053_WithoutABookedEntry_IsRefused() =>
        Camt("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt/></Document>").FirstError.ShouldBe(StatementErrors.Empty);

    [Fact]
    public void Csv_ByMapping_ReadsQuotesSignsAndDecimals()
    {
        var lines = Csv("\uFEFFDate;Id;Betrag;Name;Text\r\n20.11.2026;A1;1.234,56;\"Müller; Söhne \"\"KG\"\"\";\"two\r\nlines\"\r\n21.11.2026;A2;-0,50;;\r\n;;;;\r\n").Value;

        lines.Select(line => (line.BankReference, line.Amount.ToString(), line.IsCredit)).ShouldBe([("A1", "1234.56 EUR", true), ("A2", "0.50 EUR", false)]);
        lines[0].Details.ShouldBe(new("Müller; Söhne \"KG\"", null, "two\r\nlines", null));
    }

    [Fact]
    public void Csv_WithTwoColumnsForAmounts_TakesTheOneThatIsThere()
    {
        var mapping = new CsvMapping("day", "yyyy-MM-dd", Credit: "in", Debit: "out", AccountColumn: "acct", CurrencyColumn: "ccy");
        var lines = StatementFile.Read(StatementFormat.Csv, "day,in,out,acct,ccy\n2026-11-20,5000,,77,JPY\n2026-11-20,,12,77,JPY\n"u8.ToArray(), mapping).Value;

        lines.Select(line => (line.Amount.ToString(), line.IsCredit)).ShouldBe([("5000 JPY", true), ("12 JPY", false)]);
        StatementFile.Read(StatementFormat.Csv, "day,in,out,acct,ccy\n2026-11-20,5000,12,77,JPY\n"u8.ToArray(), mapping).FirstError.Code.ShouldBe("statement.unreadable");
    }

    [Theory]
    [InlineData("Date;Id;Betrag;Name\n", "statement.column_missing")]
    [InlineData("Date;Id;Betrag;Name;Text\n20/11/2026;A;1,00;;\n", "statement.unreadable")]
    [InlineData("Date;Id;Betrag;Name;Text\n20.11.2026;A;0,00;;\n", "statement.unreadable")]
    [InlineData("Date;Id;Betrag;Name;Text\n20.11.2026;A;one;;\n", "statement.unreadable")]
    [InlineData("Date;Id;Betrag;Name;Text\n20.11.2026;A;1,005;;\n", "statement.unreadable")]
    [InlineData("Date;Id;Betrag;Name;Text\n", "statement.empty")]
    [InlineData("", "statement.empty")]
    public void Csv_WhatIsNotSo_IsRefusedWhole(string csv, string code) => Csv(csv).FirstError.Code.ShouldBe(code);

    [Fact]
    public void Csv_InAnotherEncoding_IsRefused() =>
        StatementFile.Read(StatementFormat.Csv, [.. "Date;Id;Betrag;Name;Text\n20.11.2026;A;1,00;"u8, 0xfc, .. ";\n"u8], Mapping).FirstError.ShouldBe(StatementErrors.NotUtf8);

    [Fact]
    public void Csv_WithoutAMapping_IsRefused() => StatementFile.Read(StatementFormat.Csv, "a\n"u8.ToArray(), null).FirstError.ShouldBe(StatementErrors.MappingInvalid);

    [Fact]
    public void Read_MoreLinesThanAnImportTakes_IsRefused() =>
        Csv(Rows(StatementFile.MostLines + 1)).FirstError.ShouldBe(StatementErrors.TooManyLines);

    [Fact]
    public void Read_ManyLines_IsFastEnough()
    {
        var entry = Sample[Sample.IndexOf("<Ntry>", StringComparison.Ordinal)..(Sample.IndexOf("</Ntry>", StringComparison.Ordinal) + "</Ntry>".Length)];
        var long053 = Sample.Insert(Sample.IndexOf("<Ntry>", StringComparison.Ordinal), string.Concat(Enumerable.Repeat(entry, 2 * LinesASecond)));
        var clock = Stopwatch.StartNew();
        Camt(long053).Value.Count.ShouldBeGreaterThan(2 * LinesASecond);
        Csv(Rows(2 * LinesASecond)).Value.Count.ShouldBe(2 * LinesASecond);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(4), "4 × 5,000 lines, half of each format");
    }

    private static string Sample { get; } = File.ReadAllText(Path.Combine(Shipped.Root, "tests", "TestData", "camt053.xml"));

    private static string Rows(int count) => "Date;Id;Betrag;Name;Text\n"
        + string.Concat(Enumerable.Range(0, count).Select(row => string.Create(CultureInfo.InvariantCulture, $"20.11.2026;R{row};{row + 1},50;Somebody;PI-2026-{row:D6}\n")));

    private static ErrorOr<List<StatementEntry>> Camt(string xml) => StatementFile.Read(StatementFormat.Camt053, Encoding.UTF8.GetBytes(xml), null);

    private static ErrorOr<List<StatementEntry>> Csv(string csv) => StatementFile.Read(StatementFormat.Csv, Encoding.UTF8.GetBytes(csv), Mapping);
}
