using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>
/// The dealership's receipt of a lead: the act that discloses. It is recorded in the ledger and makes the dealership a co-owner, once
/// a dealership and request; a repeat gives the same answer.
/// </summary>
/// <param name="LeadId">The lead.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadLeads)]
public sealed record ReceiveLeadCommand(Guid LeadId) : ICommand<LeadDto>;

/// <summary>Checks standing and policy now, records, and only then gives the contact.</summary>
internal sealed class ReceiveLeadHandler(LeadReader leads, LeadDisclosure disclosure, IDealerDirectory dealers, IOccasions occasions)
    : ICommandHandler<ReceiveLeadCommand, LeadDto>
{
    public async Task<ErrorOr<LeadDto>> Handle(ReceiveLeadCommand request, CancellationToken cancellationToken)
    {
        var found = await leads.FindAsync(request.LeadId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (release, entry) = found.Value;
        if (release.State == LeadReleaseState.Received)
            return await leads.ReadAsync(release, entry, cancellationToken);
        var standing = (await dealers.StandingAsync([release.DealerId], cancellationToken)).SingleOrDefault()
            ?? new DealerStanding(release.DealerId, MayReceive: false);
        return await disclosure.DiscloseAsync(release, entry, standing, occasions.Now("3.3"), cancellationToken);
    }
}
