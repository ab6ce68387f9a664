using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Application.PurchaseRequests.Commands;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Members;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Takes a request in: recognises what it names, finds its contact, seals it, and has the address proved.</summary>
internal sealed class RequestIntake(
    ICaller caller, IReferenceData reference, RequestSealing sealing, IMemberContacts members, IMailTokens tokens, IMessageBus bus, Acknowledgements acknowledgements)
{
    /// <summary>The wish with make and model in the catalogue's spelling; an unknown model stays as written.</summary>
    public ErrorOr<WishedCar> Recognise(WishedCar wish)
    {
        if (reference.FindMake(wish.Make) is not { } make)
            return RequestRefusals.UnknownMake;
        var model = wish.Model is { } name ? reference.FindModel(make.Name, name)?.Name ?? name : null;
        return wish with { Make = make.Name, Model = model };
    }

    /// <summary>The destination, if country and port exist.</summary>
    public ErrorOr<(CountryCode Country, UnLocode? Port)> Recognise(DestinationInput destination)
    {
        if (reference.FindCountry(destination.Country) is null)
            return RequestRefusals.UnknownCountry;
        if (destination.Port is { } port && reference.FindPort(port) is null)
            return RequestRefusals.UnknownPort;
        return (CountryCode.Parse(destination.Country).Value, destination.Port is null ? null : UnLocode.Parse(destination.Port).Value);
    }

    /// <summary>The given contact, or a member's own.</summary>
    public async Task<ErrorOr<RequestContact>> ContactAsync(ContactInput? given, CancellationToken ct)
    {
        MemberContact? profile = null;
        if (caller is { Audience: Audience.Member, SubjectId: { } id })
        {
            var own = await members.OfAsync(new MemberId(id), ct);
            if (own.IsError)
                return own.Errors;
            profile = own.Value;
        }

        var details = given?.ToContact() ?? profile?.Details;
        if (details is null)
            return RequestRefusals.ContactNeeded;
        if (reference.IsDisposableMailDomain(details.Email[(details.Email.LastIndexOf('@') + 1)..]))
            return RequestRefusals.DisposableAddress;
        var proved = profile is { EmailProved: true } && string.Equals(profile.Details.Email, details.Email, StringComparison.Ordinal);
        return new RequestContact(details, profile?.Id, proved);
    }

    /// <summary>Seals under the request's own key.</summary>
    public Task<SealedContact> SealAsync(PurchaseRequestId id, ContactDetails contact, string? note, CancellationToken ct) =>
        sealing.SealAsync(id, contact, note, ct);

    /// <summary>Keeps that the policy was accepted; screens at once where the member's address is proved, and mails the proving link otherwise.</summary>
    public async Task BeginProofAsync(PurchaseRequest request, RequestContact contact, Occasion occasion, CancellationToken ct)
    {
        acknowledgements.Record(request.Id.Value, "purchase-request", request.Language, occasion);
        if (contact.Proved)
        {
            request.ProveContact(occasion);
            await bus.SendAsync(new ScreenPurchaseRequest(request.Id.Value), ct);
            return;
        }

        var token = await tokens.CreateAsync(new(MailTokenKind.FollowRequest, RequestId: request.Id.Value), ct);
        await bus.SendAsync(new SendRequestProof(token), ct);
    }
}

/// <summary>The contact of a new request.</summary>
internal sealed record RequestContact(ContactDetails Details, MemberId? Member, bool Proved);
