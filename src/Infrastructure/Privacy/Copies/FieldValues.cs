using System.Text.Json.Nodes;
using CarTrade.Domain.Members;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Single fields within an opened record: profiles, contact snapshots, addresses.</summary>
internal static class FieldValues
{
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["name"] = [nameof(ContactDetails.Name)],
        ["email"] = [nameof(ContactDetails.Email)],
        ["country"] = [nameof(ContactDetails.Country)],
        ["phone"] = [nameof(ContactDetails.Phone), nameof(ContactDetails.PhoneOnWhatsApp)],
        ["mobile"] = [nameof(ContactDetails.Mobile)],
        ["fax"] = [nameof(ContactDetails.Fax)],
        ["postalAddress"] = [nameof(ContactDetails.Address)],
        ["businessName"] = [nameof(ContactDetails.BusinessName)],
        ["businessRole"] = [nameof(ContactDetails.BusinessRole)],
        [ContactFields.Note] = ["Note"],
    };

    /// <summary>Those of the fields that hold something.</summary>
    public static string[] Present(JsonObject record, IEnumerable<string> fields) => [.. fields.Where(field => Holder(record, field)[Names[field][0]] is not null)];

    /// <summary>Takes fields out.</summary>
    public static void Remove(JsonObject record, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            Array.ForEach(Names[field], name => Holder(record, field).Remove(name));
    }

    /// <summary>The record with nothing but these fields.</summary>
    public static JsonObject Only(JsonObject record, IReadOnlyList<string> fields)
    {
        var only = new JsonObject();
        foreach (var field in fields)
        {
            var (from, to) = (Holder(record, field), only);
            if (from != record)
                only[nameof(MemberProfile.Contact)] = to = only[nameof(MemberProfile.Contact)] as JsonObject ?? [];
            foreach (var name in Names[field])
                to[name] = from[name]?.DeepClone();
        }

        return only;
    }

    private static JsonObject Holder(JsonObject record, string field) =>
        field != ContactFields.Note && record[nameof(MemberProfile.Contact)] is JsonObject contact ? contact : record;
}
