using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Application.Offers.Commands;

/// <summary>The dealer takes an offer back; it counts in the dealer's scorecard.</summary>
/// <param name="OfferId">The offer.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteOffers)]
public sealed record WithdrawOfferCommand(Guid OfferId) : ICommand<Done>;

/// <summary>Withdraws.</summary>
internal sealed class WithdrawOfferHandler(OfferLoader offers, IOccasions occasions) : ICommandHandler<WithdrawOfferCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(WithdrawOfferCommand request, CancellationToken cancellationToken)
    {
        var offer = await offers.FindAsync(request.OfferId, cancellationToken);
        var done = offer.Then(found => found.Withdraw(occasions.Now()));
        return done.IsError ? done.Errors : default(Done);
    }
}
