using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>Loads requests of the caller: a member's or guest's own, or the one whose answer's link was followed.</summary>
internal sealed class SubjectRequestReader(ICarTradeDb db, ICaller caller, ISubjectCopies copies, IDealerDirectory dealers, TimeProvider clock)
{
    /// <summary>Whether the caller's own record is there, by row-level security too: what follows is read by a role that sees everybody's.</summary>
    public async Task<bool> IsThereAsync(CancellationToken ct)
    {
        var subject = caller.SubjectId ?? Guid.Empty;
        return caller.Audience == Audience.Member
            ? await db.Set<Member>().AnyAsync(row => row.Id == new MemberId(subject), ct)
            : await db.Set<PurchaseRequest>().AnyAsync(row => row.Id == new PurchaseRequestId(subject), ct);
    }

    /// <summary>The caller's own request, to be changed.</summary>
    public async Task<ErrorOr<SubjectRequest>> OwnAsync(Guid requestId, CancellationToken ct)
    {
        var (id, subject) = (new SubjectRequestId(requestId), caller.SubjectId ?? Guid.Empty);
        var request = await db.Set<SubjectRequest>().AsTracking().SingleOrDefaultAsync(row => row.Id == id && (row.OwnerId == subject || requestId == subject), ct);
        return request is null ? CommonErrors.NotFound : request;
    }

    /// <summary>Any request, to be changed: staff only.</summary>
    public async Task<ErrorOr<SubjectRequest>> AnyAsync(Guid requestId, CancellationToken ct)
    {
        var id = new SubjectRequestId(requestId);
        var request = await db.Set<SubjectRequest>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        return request is null ? CommonErrors.NotFound : request;
    }

    /// <summary>The list of this moment.</summary>
    public Task<ErrorOr<CopyPreview>> PreviewAsync(SubjectRequest request, CancellationToken ct) =>
        copies.PreviewAsync(request.OwnerKind, request.OwnerId, request.Scope, ct);

    /// <summary>The whole request.</summary>
    public async Task<ErrorOr<PrivacyRequestDto>> ReadAsync(SubjectRequest row, CancellationToken ct)
    {
        PreviewDto? preview = null;
        if (row.State is SubjectRequestState.Verified or SubjectRequestState.ScopePreview)
        {
            var found = await PreviewAsync(row, ct);
            if (found.IsError)
                return found.Errors;
            preview = new(found.Value.Sha256, found.Value.Copies, found.Value.Blocked);
        }

        var package = await db.Set<ReturnPackage>().Where(one => one.RequestId == row.Id)
            .Select(one => new { IsThere = one.Archive != null, one.ExpiresAt, one.FetchedAt }).SingleOrDefaultAsync(ct);
        return new PrivacyRequestDto(
            row.Id.Value, row.Reference.Value, row.Operation, ScopeDto.Of(row.Scope), row.Reason, row.ObjectsToVersion, row.State, row.Channel, row.ReceivedAt,
            row.DueAt, ResponseTime.Of(row.Country).Source, row.ExtensionReason, row.ConfirmedAt, row.ResumeAt, row.ClosedAt, preview,
            package is null ? null : new(package.IsThere && package.ExpiresAt > clock.GetUtcNow(), package.ExpiresAt, package.FetchedAt),
            await RecipientsAsync(row.Id, ct),
            await db.Set<Certificate>().AnyAsync(one => one.RequestId == row.Id, ct),
            StateChangeDto.Of(row.History),
            row.Version);
    }

    private async Task<IReadOnlyList<RecipientDto>> RecipientsAsync(SubjectRequestId id, CancellationToken ct)
    {
        var notices = await db.Set<RecipientNotice>().Where(row => row.SubjectRequestId == id).OrderBy(row => row.Id).ToListAsync(ct);
        var names = await dealers.NamesAsync([.. notices.Select(row => row.DealerId.Value).Distinct()], ct);
        return notices.ConvertAll(row => new RecipientDto(
            row.DealerId.Value, names.GetValueOrDefault(row.DealerId.Value)?.Name ?? "", row.Fields, row.SentAt, row.DueAt, row.Answer, row.Ground, row.AnsweredAt, row.EscalatedAt));
    }
}
