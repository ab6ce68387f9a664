namespace CarTrade.Application.Privacy.Provision;

/// <summary>
/// One record of provision to a third party, with the items that article 29(1) of Japan's Act on the Protection of Personal Information (APPI) and article 20(1)
/// of its Enforcement Rules name for a provision that rests on the person's consent. Kept for three years (Rules, article 21).
/// </summary>
/// <param name="Id">The entry in the signed ledger.</param>
/// <param name="ProvidedAt">Date of the provision (Rules, art. 20(1)(i)(a)).</param>
/// <param name="Consent">That the person's consent was obtained (Rules, art. 20(1)(ii)(a)): the clause and the version of the policy that it was given under.</param>
/// <param name="RecipientName">Name of the third party (Rules, art. 20(1)(i)(b)).</param>
/// <param name="RecipientAddress">Its address (as before); absent where it is no longer listed here.</param>
/// <param name="Person">What identifies the person (Rules, art. 20(1)(i)(c)): the record of ours that the data came from. The name itself is not repeated.</param>
/// <param name="Items">Items of personal data provided (Rules, art. 20(1)(i)(d)): names of fields.</param>
/// <param name="ReceiptId">The recipient's receipt.</param>
/// <param name="ContentSha256">SHA-256 of the canonical payload, hexadecimal.</param>
/// <param name="Copy">What became of the recipient's copy.</param>
public sealed record ProvisionRecordDto(
    Guid Id,
    DateTimeOffset ProvidedAt,
    string Consent,
    string RecipientName,
    string? RecipientAddress,
    string Person,
    IReadOnlyList<string> Items,
    Guid ReceiptId,
    string ContentSha256,
    RecipientCopyDto? Copy);

/// <summary>The records about one person, with who provided the data.</summary>
/// <param name="ProviderName">Name of the business that provided it.</param>
/// <param name="ProviderAddress">Its address.</param>
/// <param name="ProviderRepresentative">Name of its representative.</param>
/// <param name="Records">The records, newest first, at most 1,000.</param>
public sealed record ProvisionRecordsDto(string ProviderName, string ProviderAddress, string ProviderRepresentative, IReadOnlyList<ProvisionRecordDto> Records);

/// <summary>
/// One record of receipt from a third party, with the items that article 30(1) and (3) of the APPI and article 24(1) of its Enforcement Rules name for data received with the
/// person's consent. Kept for three years (Rules, article 25).
/// </summary>
/// <param name="Id">The entry in the signed ledger.</param>
/// <param name="ReceivedAt">Date of the receipt (Rules, art. 24(1)(i)(a)).</param>
/// <param name="Consent">That the person's consent was obtained (Rules, art. 24(1)(ii)(a)).</param>
/// <param name="ProviderName">Name of the third party that provided it (APPI, art. 30(1)(i)).</param>
/// <param name="ProviderAddress">Its address (as before).</param>
/// <param name="ProviderRepresentative">Name of its representative (as before).</param>
/// <param name="Acquisition">How the provider had acquired the data (APPI, art. 30(1)(ii)).</param>
/// <param name="Person">What identifies the person (Rules, art. 24(1)(i)(c)): the request; the name is in the lead.</param>
/// <param name="Items">Items of personal data (Rules, art. 24(1)(i)(d)): names of fields.</param>
/// <param name="ReceiptId">The dealership's receipt.</param>
/// <param name="ContentSha256">SHA-256 of the canonical payload, hexadecimal.</param>
public sealed record ReceiptRecordDto(
    Guid Id,
    DateTimeOffset ReceivedAt,
    string Consent,
    string ProviderName,
    string ProviderAddress,
    string ProviderRepresentative,
    string Acquisition,
    string Person,
    IReadOnlyList<string> Items,
    Guid ReceiptId,
    string ContentSha256);
