using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Gives somebody on the staff another role; the person signs in again. At least one owner stays.</summary>
/// <param name="StaffId">Who.</param>
/// <param name="Role">The new role.</param>
[Access(Audience.DealerOwner)]
public sealed record ChangeStaffRoleCommand(Guid StaffId, DealerStaffRole Role) : ICommand<Done>;

/// <summary>Shape of the change.</summary>
internal sealed class ChangeStaffRoleValidator : AbstractValidator<ChangeStaffRoleCommand>
{
    public ChangeStaffRoleValidator() => RuleFor(command => command.Role).IsInEnum().WithErrorCode("dealer_staff.role_unknown");
}

/// <summary>Person and account change in one transaction.</summary>
internal sealed class ChangeStaffRoleHandler(StaffLoader staff, StaffInvitations invitations) : ICommandHandler<ChangeStaffRoleCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ChangeStaffRoleCommand request, CancellationToken cancellationToken)
    {
        var found = await staff.FindAsync(request.StaffId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var changed = found.Value.Person.ChangeRole(request.Role, found.Value.OtherOwners);
        if (changed.IsError)
            return changed.Errors;
        await invitations.FollowRoleAsync(found.Value.Person, cancellationToken);
        return default(Done);
    }
}
