using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Application.Dealers.Queries;

/// <summary>The dealership's people.</summary>
[Access(Audience.DealerOwner)]
public sealed record ListStaffQuery : IQuery<IReadOnlyList<StaffDto>>;

/// <summary>Somebody on the staff.</summary>
/// <param name="Id">The person.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Joined">Whether the invitation was accepted.</param>
/// <param name="AddedAt">When the person was invited.</param>
/// <param name="Name">Name; null when the data was destroyed.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Phone, E.164.</param>
/// <param name="Title">Position.</param>
public sealed record StaffDto(
    Guid Id, DealerStaffRole Role, bool Joined, DateTimeOffset AddedAt, string? Name, string? Email, string? Phone, string? Title)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "staff";

    internal static StaffDto Of(DealerStaff row, DealerPerson? person) =>
        new(row.Id.Value, row.Role, row.AccountId is not null, row.AddedAt, person?.Name, person?.Email, person?.Phone, person?.Title);
}

/// <summary>Opens all of them with one query for their keys.</summary>
internal sealed class ListStaffHandler(StaffLoader staff, IPolicyGate gate, ICaller caller) : IQueryHandler<ListStaffQuery, IReadOnlyList<StaffDto>>
{
    public async Task<ErrorOr<IReadOnlyList<StaffDto>>> Handle(ListStaffQuery request, CancellationToken cancellationToken)
    {
        var rows = await staff.ActiveAsync(cancellationToken);
        var people = await gate.OpenManyAsync(rows.ConvertAll(DealerPlaces.Person), Purpose.AccountService, caller.AsRecipient(), cancellationToken);
        return people.IsError ? people.Errors : rows.Zip(people.Value, StaffDto.Of).ToArray();
    }
}
