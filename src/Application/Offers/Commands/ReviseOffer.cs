using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Offers.Messages;
using CarTrade.Application.PurchaseRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Offers.Commands;

/// <summary>Puts a new revision in the place of the present one, which stays as it is.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Offer">The new terms, whole.</param>
/// <param name="Version">The offer's version that the dealer read.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteOffers)]
public sealed record ReviseOfferCommand(Guid OfferId, OfferInput Offer, int Version) : ICommand<RevisionNumber>;

/// <summary>The number of a new revision.</summary>
/// <param name="Revision">1 for the first.</param>
public sealed record RevisionNumber(int Revision);

/// <summary>Shape of the terms.</summary>
internal sealed class ReviseOfferValidator : AbstractValidator<ReviseOfferCommand>
{
    public ReviseOfferValidator() => RuleFor(command => command.Offer).SetValidator(new OfferInputValidator()).OverridePropertyName("");
}

/// <summary>Adds the revision and tells the buyer.</summary>
internal sealed class ReviseOfferHandler(OfferLoader offers, OfferTermsReader terms, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<ReviseOfferCommand, RevisionNumber>
{
    public async Task<ErrorOr<RevisionNumber>> Handle(ReviseOfferCommand request, CancellationToken cancellationToken)
    {
        var offer = await offers.FindAsync(request.OfferId, cancellationToken);
        if (offer.IsError)
            return offer.Errors;
        if (offer.Value.Version != request.Version)
            return CommonErrors.Stale;
        var entry = await offers.EntryAsync(offer.Value.RequestId, cancellationToken);
        if (entry.IsError)
            return entry.Errors;
        var read = await terms.ReadAsync(request.Offer, entry.Value, cancellationToken);
        if (read.IsError)
            return read.Errors;
        var revised = offer.Value.Revise(read.Value, entry.Value, await offers.StandingAsync(cancellationToken), occasions.Now("3.3"));
        if (revised.IsError)
            return revised.Errors;
        await bus.SendAsync(new NotifyOffer(request.OfferId, revised.Value.Number), cancellationToken);
        return new RevisionNumber(revised.Value.Number);
    }
}
