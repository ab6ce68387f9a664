using System.Security.Cryptography;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>
/// A correction reaches what we hold for others (6.1): packages that wait for a receipt are sealed anew; dealerships that own a copy get a notice, by a request to
/// rectify that stands for what the person did. Their copies are theirs, so theirs to correct (3.3).
/// </summary>
internal sealed class RequestContactCorrectedHandler(
    ICarTradeDb db, IPolicyGate gate, ISealer sealer, IReferenceNumbers references, IMessageBus bus, IOccasions occasions, StoppedFields stopped) : IMessageHandler<RequestContactCorrected>
{
    public async Task HandleAsync(RequestContactCorrected message, CancellationToken ct)
    {
        var id = new PurchaseRequestId(message.RequestId);
        if (await db.Set<PurchaseRequest>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } request)
            return;
        await CorrectWaitingAsync(request, ct);
        if (await db.Set<CoOwnership>().Where(row => row.RequestId == id).Select(row => row.Id).AnyAsync(ct))
            await TellOwnersAsync(request, ct);
    }

    private async Task CorrectWaitingAsync(PurchaseRequest request, CancellationToken ct)
    {
        var waiting = await db.Set<LeadRelease>().AsTracking().Where(row => row.RequestId == request.Id && row.State == LeadReleaseState.Available && row.Package != null).ToListAsync(ct);
        if (waiting.Count == 0)
            return;
        var contact = await gate.OpenAsync(RequestPlaces.Item(request.Id, request.OwnerId, request.Contact), Purpose.CompleteSale, Recipient.System, ct);
        if (contact.IsError)
            return;
        var passed = contact.Value.Without(await stopped.OfAsync(request.Id, request.OwnerId, request.CreatedAt, ct));
        foreach (var release in waiting)
            release.CorrectPackage(await sealer.SealAsync(passed, release.PackageKeyId!.Value, RequestPlaces.Package(request.Id, release.DealerId.Value), ct));
    }

    private async Task TellOwnersAsync(PurchaseRequest request, CancellationToken ct)
    {
        var occasion = occasions.Now("6.1") with { Role = ActorRole.Buyer };
        var asked = SubjectRequest.Receive(new(
            new SubjectRequestId(Guid.CreateVersion7(occasion.At)), HumanReference.From(await references.NextAsync(HumanReference.SubjectRequest, ct)), request.OwnerId,
            request.IsGuest ? SubjectKind.Guest : SubjectKind.Member, SubjectOperation.Rectify, new() { Records = [request.Id.Value] }, SubjectRequestReason.NotStated, null,
            SubjectRequestChannel.Web, occasion.At, null, null, null)).Value;
        var hash = SHA256.HashData(request.Id.Value.ToByteArray());
        _ = asked.AskIdentity(occasion).Then(_ => asked.VerifyIdentity(occasion)).Then(_ => asked.ShowPreview(hash, occasion)).Then(_ => asked.Confirm(hash, hash, occasion)).Value;
        db.Set<SubjectRequest>().Add(asked);
        await bus.SendAsync(new AdvanceSubjectRequest(asked.Id.Value), ct);
    }
}
