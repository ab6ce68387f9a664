using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>A dealership's answer to a notice; the person sees it.</summary>
/// <param name="NoticeId">The notice.</param>
/// <param name="Answer">What it did with its copy.</param>
/// <param name="Ground">Why it keeps it.</param>
[Access(Audience.DealerOwner, Audience.DealerSales)]
public sealed record AnswerPrivacyNoticeCommand(Guid NoticeId, RecipientAnswer Answer, string? Ground) : ICommand<Done>;

/// <summary>Shape of an answer.</summary>
internal sealed class AnswerPrivacyNoticeValidator : AbstractValidator<AnswerPrivacyNoticeCommand>
{
    public AnswerPrivacyNoticeValidator()
    {
        RuleFor(command => command.Answer).IsInEnum().WithErrorCode("privacy_notice.answer_unknown");
        RuleFor(command => command.Ground).MaximumLength(RecipientNotice.GroundLength).WithErrorCode("text.too_long");
    }
}

internal sealed class AnswerPrivacyNoticeHandler(ICarTradeDb db, ICaller caller, IMessageBus bus, TimeProvider clock) : ICommandHandler<AnswerPrivacyNoticeCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AnswerPrivacyNoticeCommand request, CancellationToken cancellationToken)
    {
        var (id, dealer) = (new RecipientNoticeId(request.NoticeId), new DealerId(caller.DealerId ?? Guid.Empty));
        var notice = await db.Set<RecipientNotice>().AsTracking().SingleOrDefaultAsync(row => row.Id == id && row.DealerId == dealer, cancellationToken);
        if (notice is null)
            return CommonErrors.NotFound;
        var answered = notice.Reply(request.Answer, request.Ground, clock.GetUtcNow());
        if (answered.IsError)
            return answered.Errors;
        await bus.SendAsync(new AdvanceSubjectRequest(notice.SubjectRequestId.Value), cancellationToken);
        return default(Done);
    }
}
