using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Finds whose data is asked for, and opens it for the authority of an approved case.</summary>
internal sealed class LegalSubjects(ICarTradeDb db, IPolicyGate gate)
{
    /// <summary>The member, or the guest's request, to whom a record belongs; null where there is no such record.</summary>
    public async Task<Guid?> OwnerAsync(CaseRecord record, CancellationToken ct) => record.Kind switch
    {
        CaseRecordKind.Member => await MemberAsync(record.Id, ct) is null ? null : record.Id,
        CaseRecordKind.PurchaseRequest => (await RequestAsync(record.Id, ct))?.OwnerId,
        _ => null,
    };

    /// <summary>The contact, and what was written, with the permit by which they may leave.</summary>
    public async Task<ErrorOr<LegalOpening>> OpenAsync(LegalDisclosureCase matter, CancellationToken ct)
    {
        var category = matter.RecordKind == CaseRecordKind.Member ? DataCategory.MembersInformation : DataCategory.PurchaseRequestInformation;
        var permit = gate.Decide(category, matter.Purpose, matter.Recipient);
        if (permit.IsError)
            return permit.Errors;
        if (matter.RecordKind == CaseRecordKind.Member)
        {
            if (await MemberAsync(matter.RecordId, ct) is not { } member)
                return PrivacyErrors.Destroyed;
            var item = new SealedItem<MemberProfile>(member.Profile, new("members.members.profile", member.Id.Value), category, member.Id.Value);
            return (await gate.OpenAsync(item, matter.Purpose, matter.Recipient, ct))
                .Then(profile => new LegalOpening(permit.Value, new(DataSubjectKind.Member, member.Id.Value), profile.Contact, null));
        }

        if (await RequestAsync(matter.RecordId, ct) is not { } request)
            return PrivacyErrors.Destroyed;
        return (await gate.OpenAsync(PurchaseRequests.RequestPlaces.Item(request.Id, request.OwnerId, request.Contact), matter.Purpose, matter.Recipient, ct))
            .Then(snapshot => new LegalOpening(permit.Value, new(DataSubjectKind.PurchaseRequest, request.Id.Value), snapshot.Contact, snapshot.Note));
    }

    private Task<Member?> MemberAsync(Guid member, CancellationToken ct)
    {
        var id = new MemberId(member);
        return db.Set<Member>().SingleOrDefaultAsync(row => row.Id == id, ct);
    }

    private Task<PurchaseRequest?> RequestAsync(Guid request, CancellationToken ct)
    {
        var id = new PurchaseRequestId(request);
        return db.Set<PurchaseRequest>().SingleOrDefaultAsync(row => row.Id == id, ct);
    }
}

/// <summary>What the gate let out for an authority.</summary>
/// <param name="Permit">Clause and version that permitted it.</param>
/// <param name="Subject">Whose record.</param>
/// <param name="Contact">The contact.</param>
/// <param name="Note">What was written with a request.</param>
internal sealed record LegalOpening(PolicyPermit Permit, DataSubject Subject, ContactDetails Contact, string? Note)
{
    public override string ToString() => "legal opening";
}
