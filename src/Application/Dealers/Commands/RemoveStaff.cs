using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Removes somebody from the staff: their account is closed and their sessions end at once. At least one owner stays.</summary>
/// <param name="StaffId">Who.</param>
[Access(Audience.DealerOwner)]
public sealed record RemoveStaffCommand(Guid StaffId) : ICommand<Done>;

/// <summary>Person and account end in one transaction.</summary>
internal sealed class RemoveStaffHandler(StaffLoader staff, StaffInvitations invitations, TimeProvider clock) : ICommandHandler<RemoveStaffCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RemoveStaffCommand request, CancellationToken cancellationToken)
    {
        var found = await staff.FindAsync(request.StaffId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var removed = found.Value.Person.Remove(found.Value.OtherOwners, clock.GetUtcNow());
        if (removed.IsError)
            return removed.Errors;
        await invitations.EndAsync(found.Value.Person, cancellationToken);
        return default(Done);
    }
}
