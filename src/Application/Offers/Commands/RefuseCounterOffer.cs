using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.Offers.Commands;

/// <summary>The dealer refuses the buyer's counter-offer, which ends the offer; to go on, revise it instead.</summary>
/// <param name="OfferId">The offer.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteOffers)]
public sealed record RefuseCounterOfferCommand(Guid OfferId) : ICommand<Done>;

/// <summary>Declines for the dealer.</summary>
internal sealed class RefuseCounterOfferHandler(OfferLoader offers, IOccasions occasions) : ICommandHandler<RefuseCounterOfferCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RefuseCounterOfferCommand request, CancellationToken cancellationToken)
    {
        var offer = await offers.FindAsync(request.OfferId, cancellationToken);
        var done = offer.Then(found => found.Decline(occasions.Now()));
        return done.IsError ? done.Errors : default(Done);
    }
}
