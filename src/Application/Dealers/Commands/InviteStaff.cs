using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Identity;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>
/// Invites somebody to the dealership's staff by mail. The answer does not tell whether the address has an account elsewhere: then its owner is
/// told by mail, and the invitation stays open.
/// </summary>
/// <param name="Person">Who.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Language">Language of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.DealerOwner)]
public sealed record InviteStaffCommand(PersonInput Person, DealerStaffRole Role, string Language, string? IdempotencyKey)
    : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>Shape of an invitation; the person's fields lie at the top of the form.</summary>
internal sealed class InviteStaffValidator : AbstractValidator<InviteStaffCommand>
{
    private static readonly PersonInputValidator Person = new();

    public InviteStaffValidator()
    {
        RuleFor(command => command.Person).Custom((person, context) => Person.Validate(person).Errors.ForEach(context.AddFailure));
        RuleFor(command => command.Role).IsInEnum().WithErrorCode("dealer_staff.role_unknown");
        RuleFor(command => command.Language).MailLanguage();
    }
}

/// <summary>Seals the person under a key of their own and opens an account without a password.</summary>
internal sealed class InviteStaffHandler(ICarTradeDb db, StaffLoader staff, StaffInvitations invitations, DealerSealing sealing, TimeProvider clock)
    : ICommandHandler<InviteStaffCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(InviteStaffCommand request, CancellationToken cancellationToken)
    {
        var (person, at) = (request.Person.ToPerson(), clock.GetUtcNow());
        var id = new DealerStaffId(Guid.CreateVersion7(at));
        var key = await sealing.KeyAsync(id.Value, cancellationToken);
        var blob = await sealing.SealAsync(person, key, DealerPlaces.Staff(id), cancellationToken);
        var invited = await invitations.SendAsync(
            new(Guid.CreateVersion7(at), AccountKind.DealerStaff, person.Email, key, request.Language, null, id.Value, staff.Dealer.Value, request.Role.ToAccountRole()),
            cancellationToken);
        if (invited.IsError)
            return invited.Errors;
        db.Set<DealerStaff>().Add(DealerStaff.Add(id, staff.Dealer, request.Role, key, blob, null, at));
        return new CreatedResource(id.Value, id.ToString());
    }
}
