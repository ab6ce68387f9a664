using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Consents;

namespace CarTrade.Application.Privacy.Consents;

/// <summary>Writes receipts and reads them back.</summary>
internal sealed class ConsentReceipts(IDocumentSigner signer, IBlindIndex index, IConsentTexts texts, ILinks links)
{
    /// <summary>The kind of document that is signed.</summary>
    public const string Type = "consent-receipt";

    private const string Schema = "ISO/IEC TS 27560:2023; cartrade/1";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The receipt of an event; the same event gives the same record.</summary>
    public ConsentReceiptDto Of(ConsentEvent row)
    {
        var record = new ConsentRecord(
            Schema, row.Id, Base64Url.EncodeToString(index.Of("consent receipt", row.OwnerId.ToByteArray(bigEndian: true))),
            [links.Page("/").GetLeftPart(UriPartial.Authority)], row.PolicyVersion, row.Language, texts.Find(row.TextSha256)?.Text, row.TextSha256, row.Form, "explicit",
            [
                new(JsonNamingPolicy.CamelCase.ConvertName(row.Matter.Purpose?.ToString() ?? row.Kind.ToString()), row.Clause, row.Topic, row.Channel,
                    row.RecipientName is { } name ? [name] : [], row.Fields),
            ],
            row.At, row.Action, row.Until);
        return new(record, signer.Sign(Type, JsonSerializer.SerializeToUtf8Bytes(record, Json)));
    }

    /// <summary>The record of a receipt whose signature holds, or null.</summary>
    public ConsentRecord? Read(string jws) => signer.Open(Type, jws) is { } json ? JsonSerializer.Deserialize<ConsentRecord>(json, Json) : null;
}
