using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Identity;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Asks for one's data to be returned, destroyed, corrected or left alone (clause 7). It is carried out once the exact list is confirmed.</summary>
/// <param name="Operation">What is asked.</param>
/// <param name="Scope">About what.</param>
/// <param name="Reason">Why.</param>
/// <param name="ObjectsToVersion">The policy version objected to.</param>
/// <param name="Language">Language of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record SubmitPrivacyRequestCommand(
    SubjectOperation Operation, ScopeDto Scope, SubjectRequestReason Reason, string? ObjectsToVersion, string Language, string? IdempotencyKey)
    : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>Shape of a request.</summary>
internal sealed class SubmitPrivacyRequestValidator : AbstractValidator<SubmitPrivacyRequestCommand>
{
    public SubmitPrivacyRequestValidator()
    {
        RuleFor(command => command.Operation).IsInEnum().WithErrorCode("privacy_request.operation_unknown");
        RuleFor(command => command.Reason).IsInEnum().WithErrorCode("privacy_request.reason_unknown");
        RuleFor(command => command.Scope).SetValidator(new ScopeValidator());
        RuleFor(command => command.ObjectsToVersion).Matches("^[0-9A-Za-z.-]{1,64}$").WithErrorCode("policy.version_invalid");
        RuleFor(command => command.Language).MailLanguage();
    }
}

/// <summary>A session or a mailed token says who asks, so the list is shown at once.</summary>
internal sealed class SubmitPrivacyRequestHandler(SubjectRequestIntake intake, SubjectRequestReader reader, ICaller caller, IOccasions occasions)
    : ICommandHandler<SubmitPrivacyRequestCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(SubmitPrivacyRequestCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now("7");
        var kind = caller.Audience == Audience.Member ? SubjectKind.Member : SubjectKind.Guest;
        var received = await intake.ReceiveAsync(
            new(caller.SubjectId ?? Guid.Empty, kind, request.Operation, request.Scope.ToScope(), request.Reason, request.ObjectsToVersion, SubjectRequestChannel.Web,
                occasion.At, request.Language),
            occasion,
            cancellationToken);
        if (received.IsError)
            return received.Errors;
        var row = received.Value;
        var preview = await reader.PreviewAsync(row, cancellationToken);
        if (preview.IsError)
            return preview.Errors;
        var duplicate = await intake.IsAskedAlreadyAsync(row, cancellationToken);
        var shown = duplicate
            ? row.MarkDuplicate(occasion.AsSystem())
            : row.AskIdentity(occasion).Then(_ => row.VerifyIdentity(occasion)).Then(_ => row.ShowPreview(Convert.FromHexString(preview.Value.Sha256), occasion));
        return shown.Then(_ => new CreatedResource(row.Id.Value, row.Reference.Value));
    }
}
