using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Members.Commands;

/// <summary>Corrects the caller's profile; each value that changes gets a receipt. Requests made earlier keep their own copy.</summary>
/// <param name="Contact">The profile as it shall be; its address is not looked at, for that changes by proof.</param>
/// <param name="Version">The version that the edit is based on.</param>
[Access(Audience.Member)]
public sealed record UpdateProfileCommand(ContactInput Contact, int Version) : ICommand<Done>;

/// <summary>Shape of a profile; its fields lie at the top of the form.</summary>
internal sealed class UpdateProfileValidator : AbstractValidator<UpdateProfileCommand>
{
    private static readonly ContactInputValidator Contact = new();

    public UpdateProfileValidator() => RuleFor(command => command.Contact).Custom((contact, context) =>
        Contact.Validate(contact).Errors.Where(failure => failure.PropertyName != nameof(ContactInput.Email)).ToList().ForEach(context.AddFailure));
}

/// <summary>Compares with what is there, seals anew, and writes receipts for what differs.</summary>
internal sealed class UpdateProfileHandler(OwnMember own, MemberSealing sealing, MemberIntake intake, IOccasions occasions)
    : ICommandHandler<UpdateProfileCommand, Done>
{
    private const string Form = "profile";

    public async Task<ErrorOr<Done>> Handle(UpdateProfileCommand request, CancellationToken cancellationToken)
    {
        var found = await own.LoadAsync(toChange: true, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (member, before) = found.Value;
        if (member.Version != request.Version)
            return CommonErrors.Stale;
        var contact = intake.Check((request.Contact with { Email = before.Contact.Email }).ToContact());
        if (contact.IsError)
            return contact.Errors;
        var after = new MemberProfile(contact.Value);
        var occasion = occasions.Now("6.1");
        return member.Correct(
            await sealing.SealAsync(member, after, cancellationToken), CountryCode.From(contact.Value.Country), after.ChangedFrom(before),
            new(occasion.At, Form, occasion.PolicyVersion, member.Language, CollectionChannel.Web)).Then(_ => default(Done));
    }
}
