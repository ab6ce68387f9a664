using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Takes a request in: with the address to answer to under a key of its own, and referred to an open one that asks for the same.</summary>
internal sealed class SubjectRequestIntake(
    ICarTradeDb db, ICaller caller, IMemberContacts members, IPolicyGate gate, ISubjectKeys keys, ISealer sealer, IReferenceNumbers numbers, IMessageBus bus)
{
    /// <summary>The request, added; its errors are those of the scope and of the owner, who may not be there.</summary>
    public async Task<ErrorOr<SubjectRequest>> ReceiveAsync(SubjectRequestAsked asked, Occasion occasion, CancellationToken ct)
    {
        var reply = await ReplyAsync(asked, ct);
        if (reply.IsError)
            return reply.Errors;
        var id = new SubjectRequestId(Guid.CreateVersion7(occasion.At));
        SubjectKeyId? key = reply.Value.Address is null ? null : await keys.CreateAsync(new DataSubject(DataSubjectKind.SubjectRequest, id.Value), ct);
        var received = SubjectRequest.Receive(new(
            id, HumanReference.From(await numbers.NextAsync(HumanReference.SubjectRequest, ct)), asked.OwnerId, asked.OwnerKind, asked.Operation, asked.Scope, asked.Reason,
            asked.ObjectsToVersion, asked.Channel, asked.ReceivedAt, reply.Value.Country, key,
            key is { } own ? await sealer.SealAsync(reply.Value.Address!, own, ReplyAt(id), ct) : null));
        if (received.IsError)
            return received.Errors;
        db.Set<SubjectRequest>().Add(received.Value);
        await bus.SendAsync(new TellSubject(id.Value, SubjectNews.Received), ct);
        return received.Value;
    }

    /// <summary>Whether an open request of the same person asks for the same.</summary>
    public async Task<bool> IsAskedAlreadyAsync(SubjectRequest request, CancellationToken ct)
    {
        var open = await db.Set<SubjectRequest>()
            .Where(row => row.OwnerId == request.OwnerId && row.Id != request.Id && row.ClosedAt == null && row.Operation == request.Operation).ToListAsync(ct);
        return open.Exists(row => row.State is not SubjectRequestState.PartiallyBlocked and not SubjectRequestState.CertificateIssued && Same(row.Scope, request.Scope));
    }

    /// <summary>Where the address to answer to lies.</summary>
    public static SealedAt ReplyAt(SubjectRequestId id) => new("privacy.subject_requests.reply", id.Value);

    private static bool Same(SubjectScope left, SubjectScope right) =>
        System.Text.Json.JsonSerializer.Serialize(left) == System.Text.Json.JsonSerializer.Serialize(right);

    private async Task<ErrorOr<(ReplyAddress? Address, string? Country)>> ReplyAsync(SubjectRequestAsked asked, CancellationToken ct)
    {
        if (asked.Channel != SubjectRequestChannel.Web)
            return (asked.Reply, asked.Country);
        if (asked.OwnerKind == SubjectKind.Member)
        {
            var member = await members.OfAsync(new MemberId(asked.OwnerId), ct);
            return member.Then(one => ((ReplyAddress?)new ReplyAddress(one.Details.Email, one.Details.Name, asked.Language), (string?)one.Details.Country));
        }

        var id = new PurchaseRequestId(asked.OwnerId);
        var row = await db.Set<PurchaseRequest>().OwnedBy(caller).Where(request => request.Id == id).Select(request => new { request.OwnerId, request.Contact, request.Language }).SingleOrDefaultAsync(ct);
        if (row is null)
            return CommonErrors.NotFound;
        var contact = await gate.OpenAsync(RequestPlaces.Item(id, row.OwnerId, row.Contact), Purpose.SubjectAccess, Recipient.Subject(asked.OwnerId), ct);
        return contact.Then(one => ((ReplyAddress?)new ReplyAddress(one.Contact.Email, one.Contact.Name, row.Language), (string?)one.Contact.Country));
    }
}

/// <summary>What is asked, as it came in.</summary>
internal sealed record SubjectRequestAsked(
    Guid OwnerId,
    SubjectKind OwnerKind,
    SubjectOperation Operation,
    SubjectScope Scope,
    SubjectRequestReason Reason,
    string? ObjectsToVersion,
    SubjectRequestChannel Channel,
    DateTimeOffset ReceivedAt,
    string Language,
    string? Country = null,
    ReplyAddress? Reply = null);
