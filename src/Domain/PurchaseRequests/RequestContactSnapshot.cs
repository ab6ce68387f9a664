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
}
