using CarTrade.Domain.Members;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>
/// What a buyer gave with one request: the contact and the free text, sealed together under the request's own key. It is a copy; changing
/// the member's profile later does not change it.
/// </summary>
/// <param name="Contact">The contact.</param>
/// <param name="Note">Free text as written; the boards show it masked.</param>
public sealed record RequestContactSnapshot(ContactDetails Contact, string? Note)
{
    /// <summary>Names of the fields that are filled, for ledgers and notices; never their values.</summary>
    public IReadOnlyList<string> FieldNames() => Note is null ? Contact.FieldNames() : [.. Contact.FieldNames(), "note"];

    /// <summary>The same without some fields; name, address and country stay, for nobody could be answered without them.</summary>
    /// <param name="fields">Names of the fields.</param>
    public RequestContactSnapshot Without(IReadOnlyCollection<string> fields)
    {
        return new(
            Contact with
            {
                Phone = Kept("phone", Contact.Phone),
                PhoneOnWhatsApp = Contact.PhoneOnWhatsApp && Kept("phone", Contact.Phone) is not null,
                Mobile = Kept("mobile", Contact.Mobile),
                Fax = Kept("fax", Contact.Fax),
                Address = Kept("postalAddress", Contact.Address),
                BusinessName = Kept("businessName", Contact.BusinessName),
                BusinessRole = Kept("businessRole", Contact.BusinessRole),
            },
            Kept(ContactFields.Note, Note));

        T? Kept<T>(string field, T? value)
            where T : class => fields.Contains(field, StringComparer.Ordinal) ? null : value;
    }
}
