using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>One lead: with the contact from the dealership's own copy after its receipt, blind before. Never discloses.</summary>
/// <param name="LeadId">The lead.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadLeads)]
public sealed record GetLeadQuery(Guid LeadId) : IQuery<LeadDto>;

/// <summary>Reads the dealership's own lead.</summary>
internal sealed class GetLeadHandler(LeadReader leads) : IQueryHandler<GetLeadQuery, LeadDto>
{
    public async Task<ErrorOr<LeadDto>> Handle(GetLeadQuery request, CancellationToken cancellationToken)
    {
        var found = await leads.FindAsync(request.LeadId, cancellationToken);
        return found.IsError ? found.Errors : await leads.ReadAsync(found.Value.Release, found.Value.Entry, cancellationToken);
    }
}
