using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Privacy.LegalDesk;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>What leaves to an authority: the approved fields and nothing else. Its one spelling is hashed, and the hash stands in the disclosure ledger.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Authority">To whom.</param>
/// <param name="Clause">On what clause of the policy.</param>
/// <param name="PolicyVersion">Of which version.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Record">Which record.</param>
/// <param name="Fields">The fields by name; a field that the record does not have is absent.</param>
/// <param name="Breach">What was broken and until when this is public; for 4.3 alone.</param>
public sealed record LegalPayload(string Reference, string Authority, string Clause, string PolicyVersion, DateTimeOffset At, Guid Record, LegalPayloadFields Fields, BreachPayload? Breach = null)
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Never the values.</summary>
    public override string ToString() => "legal payload";

    internal static string Json(LegalDisclosureCase matter, LegalOpening opening, DateTimeOffset at) => JsonSerializer.Serialize(
        new LegalPayload(
            matter.Reference.Value, matter.Authority, opening.Permit.Clause, opening.Permit.PolicyVersion, at, matter.RecordId, LegalPayloadFields.Of(matter.Fields.Values(), opening),
            matter.Ground == LegalGround.Breach ? new(matter.Aim.ToString()!, matter.AgreementVersion!, matter.AgreementClause!, matter.PublishUntil!.Value) : null),
        Canonical);

    internal static byte[] Hash(string json) => SHA256.HashData(Encoding.UTF8.GetBytes(json));
}

/// <summary>What a publication says of the breach: numbers and dates, and no free words, so that nobody else is named.</summary>
/// <param name="Aim">To what end.</param>
/// <param name="AgreementVersion">Version of the user agreement.</param>
/// <param name="AgreementClause">Its clause that was broken.</param>
/// <param name="PublicUntil">When the publication ends.</param>
public sealed record BreachPayload(string Aim, string AgreementVersion, string AgreementClause, DateTimeOffset PublicUntil);

/// <summary>The fields that can leave.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Country">Country of residence.</param>
/// <param name="Phone">Phone number.</param>
/// <param name="Mobile">Mobile number.</param>
/// <param name="Fax">Fax number.</param>
/// <param name="PostalAddress">Postal address.</param>
/// <param name="Business">Business and role in it.</param>
/// <param name="Note">What was written with a request.</param>
public sealed record LegalPayloadFields(
    string? Name, string? Email, string? Country, string? Phone, string? Mobile, string? Fax, PostalAddressInput? PostalAddress, BusinessInput? Business, string? Note)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "legal fields";

    internal static LegalPayloadFields Of(IReadOnlyList<LegalField> fields, LegalOpening opening)
    {
        var contact = ContactInput.Of(opening.Contact);
        T? If<T>(LegalField field, T? value) where T : class => fields.Contains(field) ? value : null;
        return new(
            If(LegalField.Name, contact.Name), If(LegalField.Email, contact.Email), If(LegalField.Country, contact.Country), If(LegalField.Phone, contact.Phone?.Number),
            If(LegalField.Mobile, contact.Mobile), If(LegalField.Fax, contact.Fax), If(LegalField.PostalAddress, contact.PostalAddress),
            If(LegalField.Business, contact.Business), If(LegalField.Note, opening.Note));
    }
}
