using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Dealers;

/// <summary>Where to write to a dealership: its owners and sales people, opened through the gate just before a mail is sent.</summary>
internal sealed class DealerMailboxes(IAccounts accounts, IPolicyGate gate)
{
    public async Task<IReadOnlyList<DealerAddress>> OfAsync(DealerId dealer, CancellationToken ct)
    {
        List<DealerAddress> addresses = [];
        foreach (var person in await accounts.ListStaffAsync(dealer.Value, ct))
        {
            if (person is not { Status: AccountStatus.Active, EmailProved: true, Role: AccountRole.Owner or AccountRole.Sales }
                || await accounts.MailboxAsync(person.Id, ct) is not { } mailbox)
                continue;
            var contact = await gate.OpenAsync(mailbox.Contact, Purpose.AccountService, Recipient.System, ct);
            if (!contact.IsError)
                addresses.Add(new(person.Id, contact.Value.Email, mailbox.Language));
        }

        return addresses;
    }
}

/// <summary>The address of one person of a dealership.</summary>
internal sealed record DealerAddress(Guid AccountId, string Email, string Language)
{
    public override string ToString() => "dealer address";
}
