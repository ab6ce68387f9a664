using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Offers.Commands;

/// <summary>The buyer declines an offer.</summary>
/// <param name="OfferId">The offer.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record RefuseOfferCommand(Guid OfferId) : ICommand<Done>;

/// <summary>Declines for the buyer.</summary>
internal sealed class RefuseOfferHandler(OfferLoader offers, IOccasions occasions) : ICommandHandler<RefuseOfferCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RefuseOfferCommand request, CancellationToken cancellationToken)
    {
        var offer = await offers.FindAsync(request.OfferId, cancellationToken);
        var done = offer.Then(found => found.Decline(occasions.Now()));
        return done.IsError ? done.Errors : default(Done);
    }
}
