using System.Globalization;
using System.Text;
using System.Xml;
using CarTrade.Application.Common.Inputs;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>Auto-lead Data Format 1.0: what dealers' lead programs read. Written strictly, from the same payload as the JSON.</summary>
public static class AdfDocument
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(false), NewLineChars = "\n" };

    /// <summary>The lead as an ADF document.</summary>
    public static string Of(LeadDto lead, LeadPayload payload)
    {
        using var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteProcessingInstruction("adf", "version=\"1.0\"");
            xml.WriteStartElement("adf");
            xml.WriteStartElement("prospect");
            Id(xml, payload.Reference, "CarTrade");
            Id(xml, lead.PayloadHash ?? "", "CarTrade payload SHA-256");
            xml.WriteElementString("requestdate", lead.Request.PublishedAt.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
            Vehicle(xml, payload);
            Customer(xml, payload);
            xml.WriteStartElement("vendor");
            xml.WriteElementString("vendorname", "CarTrade");
            xml.WriteStartElement("contact");
            Attributed(xml, "name", "CarTrade", ("part", "full"));
            xml.WriteElementString("email", ""); // The standard wants a way to reach the vendor, who is the reader.
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndDocument();
        }

        return text.ToString();
    }

    private static void Vehicle(XmlWriter xml, LeadPayload payload)
    {
        var wish = payload.Wish;
        xml.WriteStartElement("vehicle");
        xml.WriteAttributeString("interest", "buy");
        xml.WriteAttributeString("status", "used");
        xml.WriteElementString("year", (wish.YearFrom ?? wish.YearTo)?.ToString(CultureInfo.InvariantCulture) ?? "");
        xml.WriteElementString("make", wish.Make);
        xml.WriteElementString("model", wish.Model ?? "");
        if (wish.Bodies is [var body, ..])
            xml.WriteElementString("bodystyle", body.ToString());
        if (wish.Transmission is { } transmission)
            xml.WriteElementString("transmission", transmission.ToString());
        if (wish.MileageMaxKm is { } km)
            Attributed(xml, "odometer", km.ToString(CultureInfo.InvariantCulture), ("status", "original"), ("units", "km"));
        if (wish.Budget is { } budget)
            Attributed(xml, "price", Major(budget), ("type", "offer"), ("currency", budget.Currency), ("source", "buyer's budget"));
        xml.WriteElementString("comments", Comments(payload));
        xml.WriteEndElement();
    }

    private static void Customer(XmlWriter xml, LeadPayload payload)
    {
        var contact = payload.Contact;
        xml.WriteStartElement("customer");
        xml.WriteStartElement("contact");
        Attributed(xml, "name", contact.Name, ("part", "full"), ("type", contact.Business is null ? "individual" : "business"));
        xml.WriteElementString("email", contact.Email);
        Phone(xml, contact.Phone, "voice");
        Phone(xml, contact.Mobile, "cellphone");
        Phone(xml, contact.Fax, "fax");
        if (contact.PostalAddress is { } address)
        {
            xml.WriteStartElement("address");
            for (var line = 0; line < address.Lines.Count; line++)
                Attributed(xml, "street", address.Lines[line], ("line", (line + 1).ToString(CultureInfo.InvariantCulture)));
            xml.WriteElementString("city", address.City);
            xml.WriteElementString("regioncode", address.Region ?? "");
            xml.WriteElementString("postalcode", address.PostalCode ?? "");
            xml.WriteElementString("country", address.Country);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteElementString("comments", payload.Note ?? "");
        xml.WriteEndElement();
    }

    private static string Major(MoneyInput money)
    {
        var digits = money.ParsedCurrency().Value.MinorUnits;
        return (money.Amount / (decimal)Math.Pow(10, digits)).ToString("F" + digits, CultureInfo.InvariantCulture);
    }

    private static string Comments(LeadPayload payload) => string.Create(
        CultureInfo.InvariantCulture,
        $"Years {payload.Wish.YearFrom}-{payload.Wish.YearTo}; quantity {payload.Wish.Quantity}; destination {payload.Country} {payload.Port}; {payload.Incoterm.ToUpperInvariant()}");

    private static void Phone(XmlWriter xml, string? number, string type)
    {
        if (number is not null)
            Attributed(xml, "phone", number, ("type", type));
    }

    private static void Id(XmlWriter xml, string value, string source) => Attributed(xml, "id", value, ("sequence", "1"), ("source", source));

    private static void Attributed(XmlWriter xml, string name, string value, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var attribute in attributes)
            xml.WriteAttributeString(attribute.Name, attribute.Value);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private sealed class Utf8Writer() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
