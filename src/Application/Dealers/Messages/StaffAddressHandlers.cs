using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers.Messages;

/// <summary>Notes that an invited person has joined, once the invitation's link came back. A repeat finds it so.</summary>
internal sealed class StaffJoinedHandler(ICarTradeDb db) : IMessageHandler<EmailProved>
{
    public async Task HandleAsync(EmailProved message, CancellationToken ct)
    {
        var id = new DealerStaffId(message.SubjectId ?? Guid.Empty);
        if (await db.Set<DealerStaff>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { AccountId: null } person)
            person.Join(message.AccountId);
    }
}

/// <summary>Lets the person's record follow the account's new address.</summary>
internal sealed class StaffEmailChangedHandler(ICarTradeDb db, AccountAddresses addresses, IPolicyGate gate, DealerSealing sealing)
    : IMessageHandler<EmailChanged>
{
    public async Task HandleAsync(EmailChanged message, CancellationToken ct)
    {
        var id = new DealerStaffId(message.SubjectId ?? Guid.Empty);
        if (await db.Set<DealerStaff>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is not { IsActive: true } person
            || await addresses.OfAsync(message.AccountId, ct) is not { } email)
            return;
        var before = await gate.OpenAsync(DealerPlaces.Person(person), Purpose.AccountService, Recipient.System, ct);
        if (!before.IsError)
            person.Correct(await sealing.SealAsync(before.Value with { Email = email }, person.KeyId, DealerPlaces.Staff(id), ct));
    }
}
