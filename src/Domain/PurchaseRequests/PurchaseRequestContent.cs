using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>What a new request is made of; the personal part is sealed already, and the id was given out for that.</summary>
/// <param name="Id">The request's id, chosen before sealing.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="Owner">The member, or null for a guest.</param>
/// <param name="Key">Data key of the request.</param>
/// <param name="Contact">The sealed contact and free text.</param>
/// <param name="EmailIndex">Keyed blind index of the contact's address.</param>
/// <param name="Wish">The wish.</param>
/// <param name="Destination">Where the car goes.</param>
/// <param name="DestinationPort">Port of discharge, where known; it may lie in another country.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="MaskedNote">The free text as <see cref="ContactMasking"/> left it, or null.</param>
/// <param name="AcceptedPolicyVersion">The policy version that the buyer accepted.</param>
/// <param name="Language">Language of the form and of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="ReleaseMode">When dealers get the contact.</param>
/// <param name="PreAuthorisedDealers">How many, 1 to 10, when pre-authorised; null otherwise.</param>
public sealed record PurchaseRequestContent(
    PurchaseRequestId Id,
    HumanReference Reference,
    MemberId? Owner,
    SubjectKeyId Key,
    Sealed<RequestContactSnapshot> Contact,
    byte[] EmailIndex,
    WishedCar Wish,
    CountryCode Destination,
    UnLocode? DestinationPort,
    Incoterm Incoterm,
    string? MaskedNote,
    string AcceptedPolicyVersion,
    string Language,
    ReleaseMode ReleaseMode,
    int? PreAuthorisedDealers);
