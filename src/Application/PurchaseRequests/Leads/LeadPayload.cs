using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>
/// What leaves to a dealership with a lead: purchase-request information and nothing else (clause 3.3). The JSON answer and the ADF
/// rendition are made from this one payload, and its hash stands in the disclosure ledger.
/// </summary>
/// <param name="Reference">The request's human reference.</param>
/// <param name="RequestId">The request.</param>
/// <param name="Wish">The wished car.</param>
/// <param name="Country">Destination.</param>
/// <param name="Port">Port of discharge.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="Contact">The buyer's contact as given with the request.</param>
/// <param name="Note">The free text as written.</param>
public sealed record LeadPayload(
    string Reference, Guid RequestId, WishInput Wish, string Country, string? Port, string Incoterm, ContactDto Contact, string? Note)
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Never the values.</summary>
    public override string ToString() => "lead payload";

    /// <summary>SHA-256 of the payload's one spelling: compact JSON, properties in the order of this type.</summary>
    public byte[] Hash() => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, Canonical));

    internal static LeadPayload Of(BoardEntry entry, RequestContactSnapshot snapshot) => new(
        entry.Reference.Value,
        entry.RequestId.Value,
        WishInput.Of(entry.Wish),
        entry.Destination.Code,
        entry.DestinationPort?.Code,
        JsonNamingPolicy.CamelCase.ConvertName(entry.Incoterm.ToString()),
        ContactDto.Of(snapshot.Contact),
        snapshot.Note);
}
