using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Timer: tells staff of requests and answers whose time runs out, and lets go what nobody confirmed.</summary>
[Access(Audience.System)]
public sealed record ReviewPrivacyRequestsCommand : ICommand<Done>;

internal sealed class ReviewPrivacyRequestsHandler(ICarTradeDb db, ISubjectKeys keys, IOccasions occasions) : ICommandHandler<ReviewPrivacyRequestsCommand, Done>
{
    /// <summary>Staff is told so long before the end.</summary>
    private static readonly TimeSpan Warning = TimeSpan.FromDays(3);

    private const int Batch = 500;

    public async Task<ErrorOr<Done>> Handle(ReviewPrivacyRequestsCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now("7");
        var (soon, stale) = (occasion.At + Warning, occasion.At - SubjectRequest.Patience);
        foreach (var row in await db.Set<SubjectRequest>().AsTracking().Where(row => row.ClosedAt == null && row.EscalatedAt == null && row.DueAt <= soon
            && row.State != SubjectRequestState.PartiallyBlocked && row.State != SubjectRequestState.CertificateIssued).Take(Batch).ToListAsync(cancellationToken))
            row.Escalate(occasion.At);
        foreach (var notice in await db.Set<RecipientNotice>().AsTracking().Where(row => row.Answer == null && row.EscalatedAt == null && row.DueAt <= occasion.At)
            .Take(Batch).ToListAsync(cancellationToken))
            notice.Escalate(occasion.At);
        foreach (var row in await db.Set<SubjectRequest>().AsTracking().Where(row => row.ReceivedAt <= stale && row.Channel == SubjectRequestChannel.Web
            && (row.State == SubjectRequestState.ScopePreview || row.State == SubjectRequestState.WaitingSubject)).Take(Batch).ToListAsync(cancellationToken))
            row.Withdraw(occasion);
        foreach (var row in await db.Set<SubjectRequest>().AsTracking().Where(row => row.ClosedAt <= stale && row.ReplyKeyId != null).Take(Batch).ToListAsync(cancellationToken))
        {
            if (row.ForgetReply() is { } key)
                await keys.DestroyAsync(key, cancellationToken);
        }

        return default(Done);
    }
}
