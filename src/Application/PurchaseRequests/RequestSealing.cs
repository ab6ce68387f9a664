using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Seals a new request's contact and note under a key of the request's own.</summary>
internal sealed class RequestSealing(ISubjectKeys keys, ISealer sealer, IBlindIndex index)
{
    public async Task<SealedContact> SealAsync(PurchaseRequestId id, ContactDetails contact, string? note, CancellationToken ct)
    {
        var key = await keys.CreateAsync(new DataSubject(DataSubjectKind.PurchaseRequest, id.Value), ct);
        var blob = await sealer.SealAsync(new RequestContactSnapshot(contact, note), key, RequestPlaces.Contact(id), ct);
        return new(key, blob, index.OfEmail(contact.Email), note is null ? null : ContactMasking.Apply(note).Text);
    }
}

/// <summary>What sealing a contact leaves.</summary>
internal sealed record SealedContact(SubjectKeyId Key, Sealed<RequestContactSnapshot> Contact, byte[] EmailIndex, string? MaskedNote);
