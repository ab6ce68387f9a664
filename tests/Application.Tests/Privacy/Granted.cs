using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Gate;
using ErrorOr;

namespace CarTrade.Application.Tests.Privacy;

/// <summary>Lets everybody of the staff who states a reason, as if there were a grant for each.</summary>
internal sealed class Granted : IStaffAccess
{
    public Task<ErrorOr<Recipient>> BindAsync(IReadOnlyList<StaffTarget> targets, Recipient recipient, CancellationToken ct) => Task.FromResult<ErrorOr<Recipient>>(recipient);
}
