using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.SubjectRequests.Messages;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Confirms exactly the list that was read. What follows cannot be taken back, so the sign-in is fresh.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="PreviewSha256">Hash of the list.</param>
[Access(Audience.Member, Audience.Guest, FreshSignIn = true)]
public sealed record ConfirmPrivacyRequestCommand(Guid RequestId, string PreviewSha256) : ICommand<Done>;

/// <summary>Shape of a confirmation.</summary>
internal sealed class ConfirmPrivacyRequestValidator : AbstractValidator<ConfirmPrivacyRequestCommand>
{
    private const int HashDigits = 64;

    public ConfirmPrivacyRequestValidator() =>
        RuleFor(command => command.PreviewSha256).Line(HashDigits);
}

/// <summary>Compares with the list of this moment and sets the work going.</summary>
internal sealed class ConfirmPrivacyRequestHandler(SubjectRequestReader reader, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<ConfirmPrivacyRequestCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ConfirmPrivacyRequestCommand request, CancellationToken cancellationToken)
    {
        var own = await reader.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var present = await reader.PreviewAsync(own.Value, cancellationToken);
        if (present.IsError)
            return present.Errors;
        var hash = Convert.FromHexString(present.Value.Sha256);
        var confirmed = own.Value.Confirm(request.PreviewSha256 == present.Value.Sha256 ? hash : [], hash, occasions.Now("7"));
        if (confirmed.IsError)
            return confirmed.Errors;
        await bus.SendAsync(new TellSubject(request.RequestId, SubjectNews.Confirmed), cancellationToken);
        await bus.SendAsync(new AdvanceSubjectRequest(request.RequestId), cancellationToken);
        return default(Done);
    }
}
