using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Application.Billing.Statements;

/// <summary>Reads ISO 20022 camt.053 statements of any version, entry by entry. No document type, no outside entity, nothing but booked entries.</summary>
internal static class Camt053
{
    private const string Namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = StatementFile.MaxLength,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>All booked lines, or the first refusal: none is taken then.</summary>
    public static ErrorOr<List<StatementEntry>> Read(byte[] xml)
    {
        try
        {
            using var bytes = new MemoryStream(xml, writable: false);
            using var reader = XmlReader.Create(bytes, Safe);
            return Read(reader);
        }
        catch (Exception failure) when (failure is XmlException or ArgumentException)
        {
            return StatementErrors.NotXml;
        }
    }

    private static ErrorOr<List<StatementEntry>> Read(XmlReader reader)
    {
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "Document" || !reader.NamespaceURI.StartsWith(Namespace, StringComparison.Ordinal))
            return StatementErrors.NotCamt053;
        var (entries, account, number, home) = (new List<StatementEntry>(), "", 0, reader.NamespaceURI);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI != home)
                reader.Read();
            else if (reader.LocalName == "Acct")
                account = IdOf((XElement)XNode.ReadFrom(reader));
            else if (reader.LocalName == "Ntry")
            {
                var read = CamtEntry.Read((XElement)XNode.ReadFrom(reader), account, ++number);
                if (read.IsError)
                    return read.Errors;
                entries.AddRange(read.Value);
                if (entries.Count > StatementFile.MostLines)
                    return StatementErrors.TooManyLines;
            }
            else
                reader.Read();
        }

        return entries;
    }

    /// <summary>An account's IBAN, or its other number.</summary>
    internal static string IdOf(XElement? account)
    {
        var id = account?.At("Id");
        return (id?.At("IBAN")?.Value ?? id?.At("Othr")?.At("Id")?.Value ?? "").Trim();
    }

    internal static XElement? At(this XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    internal static IEnumerable<XElement> All(this XElement element, string name) => element.Elements().Where(child => child.Name.LocalName == name);

    internal static string? Text(this XElement? element) => element?.Value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An amount that fits its currency's minor unit; null otherwise.</summary>
    internal static Money? MoneyOf(XElement? amount) => amount is not null && Currency.Parse(amount.Attribute("Ccy")?.Value) is { IsError: false } currency
        && decimal.TryParse(amount.Value.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var major)
            ? StatementFile.MoneyOf(major, currency.Value)
            : null;
}
