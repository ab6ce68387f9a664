using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using CarTrade.Domain.Common;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Takes longer, once, by what the law of the place allows.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Reason">The reason, which the person is told.</param>
[Access(Audience.Admin)]
public sealed record ExtendPrivacyRequestCommand(Guid RequestId, string Reason) : ICommand<Done>;

/// <summary>Shape of a ruling.</summary>
internal sealed class ExtendPrivacyRequestValidator : AbstractValidator<ExtendPrivacyRequestCommand>
{
    public ExtendPrivacyRequestValidator() => RuleFor(command => command.Reason).NotEmpty().MaximumLength(Occasion.MaxReasonLength).WithErrorCode("text.too_long");
}

internal sealed class ExtendPrivacyRequestHandler(SubjectRequestReader reader, IMessageBus bus, IOccasions occasions) : ICommandHandler<ExtendPrivacyRequestCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ExtendPrivacyRequestCommand request, CancellationToken cancellationToken)
    {
        var found = await reader.AnyAsync(request.RequestId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var ruled = found.Value.Extend(occasions.Now("7", request.Reason.Trim()));
        if (ruled.IsError)
            return ruled.Errors;
        await bus.SendAsync(new TellSubject(request.RequestId, SubjectNews.Extended), cancellationToken);
        return default(Done);
    }
}
