using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Passwords;
using CarTrade.Domain.Identity;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Members.Commands;

/// <summary>Registers a buyer. The answer and its time are the same whether the address has an account or not; its owner is told by mail.</summary>
/// <param name="Contact">Who registers.</param>
/// <param name="Password">The password.</param>
/// <param name="Language">Language of the form and of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="PolicyVersion">The privacy policy version that was shown and accepted.</param>
[Access(Audience.Anyone)]
public sealed record RegisterMemberCommand(ContactInput Contact, string Password, string Language, string PolicyVersion) : ICommand<Done>
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "registration";
}

/// <summary>Shape of a registration; the contact's fields lie at the top of the form.</summary>
internal sealed class RegisterMemberValidator : AbstractValidator<RegisterMemberCommand>
{
    private static readonly ContactInputValidator Contact = new();

    public RegisterMemberValidator()
    {
        RuleFor(command => command.Contact).Custom((contact, context) => Contact.Validate(contact).Errors.ForEach(context.AddFailure));
        RuleFor(command => command.Password).NewPassword(command => command.Contact.Email);
        RuleFor(command => command.Language).MailLanguage();
    }
}

/// <summary>Opens the account and stores the member, or tells the owner of a known address.</summary>
internal sealed class RegisterMemberHandler(MemberIntake intake, SignUps signUps, IPolicyInForce policy)
    : ICommandHandler<RegisterMemberCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RegisterMemberCommand request, CancellationToken cancellationToken)
    {
        if (!string.Equals(request.PolicyVersion, policy.Current.Version, StringComparison.Ordinal))
            return MemberRefusals.PolicyOutdated;
        var contact = intake.Check(request.Contact.ToContact());
        if (contact.IsError)
            return contact.Errors;
        var account = Guid.CreateVersion7();
        var member = await intake.MakeAsync(contact.Value, account, request.Language, cancellationToken);
        if (member.IsError)
            return member.Errors;
        var opened = await signUps.OpenAsync(
            new(account, AccountKind.Member, contact.Value.Email, member.Value.KeyId, request.Language, SubjectId: member.Value.Id.Value),
            request.Password,
            cancellationToken);
        if (opened)
            intake.Keep(member.Value);
        return default(Done);
    }
}
