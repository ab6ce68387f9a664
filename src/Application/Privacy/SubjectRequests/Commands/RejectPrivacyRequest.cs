using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Refuses a request before it is confirmed.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Reason">The reason, which the person is told.</param>
[Access(Audience.Admin)]
public sealed record RejectPrivacyRequestCommand(Guid RequestId, string Reason) : ICommand<Done>;

/// <summary>Shape of a ruling.</summary>
internal sealed class RejectPrivacyRequestValidator : AbstractValidator<RejectPrivacyRequestCommand>
{
    public RejectPrivacyRequestValidator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(Occasion.MaxReasonLength).WithErrorCode("text.too_long");
}

internal sealed class RejectPrivacyRequestHandler(SubjectRequestReader reader, IMessageBus bus, IOccasions occasions) : ICommandHandler<RejectPrivacyRequestCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RejectPrivacyRequestCommand request, CancellationToken cancellationToken)
    {
        var found = await reader.AnyAsync(request.RequestId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var ruled = found.Value.Reject(occasions.Now("7", request.Reason.Trim()));
        if (ruled.IsError)
            return ruled.Errors;
        await bus.SendAsync(new TellSubject(request.RequestId, SubjectNews.Rejected), cancellationToken);
        return default(Done);
    }
}
