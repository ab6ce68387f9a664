using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>
/// Once the cancel window is over: reads the dealer's accreditation now, and makes the package that waits for the dealer's
/// receipt, under a key of its own. A dealer that lost its accreditation meanwhile gets nothing.
/// </summary>
internal sealed class DeliverReleaseHandler(
    ICarTradeDb db, IDealerDirectory dealers, LeadPackaging packaging, IMessageBus bus, IOccasions occasions) : IMessageHandler<DeliverRelease>
{
    public async Task HandleAsync(DeliverRelease message, CancellationToken ct)
    {
        var id = new LeadReleaseId(message.ReleaseId);
        var release = await db.Set<LeadRelease>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (release is not { State: LeadReleaseState.Scheduled })
            return;
        var occasion = occasions.Now("3.3");
        if (occasion.At < release.DeliverableFrom)
        {
            await bus.DeferAsync(release.DeliverableFrom - occasion.At, message, ct);
            return;
        }

        var standing = (await dealers.StandingAsync([release.DealerId], ct)).SingleOrDefault() ?? new DealerStanding(release.DealerId, MayReceive: false);
        var package = standing.MayReceive ? await packaging.PackAsync(release, ct) : null;
        if (package is null)
        {
            release.Refuse(occasion);
            await bus.SendAsync(new NotifyReleaseRefused(message.ReleaseId), ct);
            return;
        }

        release.Deliver(standing, package.Value.Key, package.Value.Copy, occasion);
        await bus.SendAsync(new NotifyLeadAvailable(message.ReleaseId), ct);
    }
}

/// <summary>Copies a request's contact into a package of its own for one dealer.</summary>
internal sealed class LeadPackaging(ICarTradeDb db, IPolicyGate gate, ISubjectKeys keys, ISealer sealer, StoppedFields stopped)
{
    /// <summary>Null when the policy forbids it, the contact was destroyed, or what it needs is not to be used any more.</summary>
    public async Task<(SubjectKeyId Key, Sealed<RequestContactSnapshot> Copy)?> PackAsync(LeadRelease release, CancellationToken ct)
    {
        var row = await db.Set<PurchaseRequest>().Where(request => request.Id == release.RequestId)
            .Select(request => new { request.OwnerId, request.Contact, request.CreatedAt }).SingleAsync(ct);
        var contact = await gate.OpenAsync(
            RequestPlaces.Item(release.RequestId, row.OwnerId, row.Contact), Purpose.CompleteSale, Recipient.System, ct);
        if (contact.IsError)
            return null;
        var fields = await stopped.OfAsync(release.RequestId, row.OwnerId, row.CreatedAt, ct);
        if (fields.Any(ContactFields.IsNeeded))
            return null;
        var key = await keys.CreateAsync(new DataSubject(DataSubjectKind.DealerLead, release.Id.Value), ct);
        return (key, await sealer.SealAsync(contact.Value.Without(fields), key, RequestPlaces.Package(release.RequestId, release.DealerId.Value), ct));
    }
}
