using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Identity;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.SubjectRequests.Commands;

/// <summary>Registers a request that came by letter, fax, e-mail or telephone. The clock started when it was received.</summary>
/// <param name="Channel">How it came.</param>
/// <param name="ReceivedAt">When.</param>
/// <param name="SubjectKind">Whose it is.</param>
/// <param name="SubjectId">The member, the guest's purchase request, or the dealer person.</param>
/// <param name="Operation">What is asked.</param>
/// <param name="Scope">About what.</param>
/// <param name="Country">Alpha-2 code of the country whose law sets the time.</param>
/// <param name="ReplyTo">E-mail address to answer to, where the person gave one; kept only until the request is closed.</param>
/// <param name="Language">Language of mails.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record RegisterPrivacyRequestCommand(
    SubjectRequestChannel Channel, DateTimeOffset ReceivedAt, SubjectKind SubjectKind, Guid SubjectId, SubjectOperation Operation, ScopeDto Scope, string? Country,
    string? ReplyTo, string Language, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand
{
    /// <summary>Never the address.</summary>
    public override string ToString() => $"privacy request by {Channel}";
}

/// <summary>Shape of a registration.</summary>
internal sealed class RegisterPrivacyRequestValidator : AbstractValidator<RegisterPrivacyRequestCommand>
{
    private const int LongestAddress = 254;

    public RegisterPrivacyRequestValidator(TimeProvider clock)
    {
        RuleFor(command => command.Channel).IsInEnum().NotEqual(SubjectRequestChannel.Web).WithErrorCode("privacy_request.channel_unknown");
        RuleFor(command => command.ReceivedAt).Must(at => at <= clock.GetUtcNow() && at > clock.GetUtcNow().AddYears(-1))
            .WithErrorCode(SubjectRequestErrors.ReceivedAt.Code).WithMessage(SubjectRequestErrors.ReceivedAt.Description);
        RuleFor(command => command.Scope).SetValidator(new ScopeValidator());
        RuleFor(command => command.Country).Matches("^[A-Z]{2}$").WithErrorCode("country.unknown");
        RuleFor(command => command.ReplyTo).EmailAddress().WithErrorCode("email.invalid").MaximumLength(LongestAddress).WithErrorCode("text.too_long");
        RuleFor(command => command.Language).MailLanguage();
    }
}

internal sealed class RegisterPrivacyRequestHandler(SubjectRequestIntake intake, IOccasions occasions) : ICommandHandler<RegisterPrivacyRequestCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(RegisterPrivacyRequestCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now("7");
        var received = await intake.ReceiveAsync(
            new(request.SubjectId, request.SubjectKind, request.Operation, request.Scope.ToScope(), SubjectRequestReason.NotStated, null, request.Channel,
                request.ReceivedAt.ToUniversalTime(), request.Language, request.Country, request.ReplyTo is { } address ? new(address, null, request.Language) : null),
            occasion,
            cancellationToken);
        return received.Then(row => row.AskIdentity(occasion).Then(_ => new CreatedResource(row.Id.Value, row.Reference.Value)));
    }
}
