using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Offers.Messages;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Offers.Commands;

/// <summary>Sends an offer for a request on the dealership's board.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="Offer">The offer.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteOffers)]
public sealed record SendOfferCommand(Guid RequestId, OfferInput Offer, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>Shape of the offer.</summary>
internal sealed class SendOfferValidator : AbstractValidator<SendOfferCommand>
{
    public SendOfferValidator() => RuleFor(command => command.Offer).SetValidator(new OfferInputValidator());
}

/// <summary>Drafts and sends in one step, with the rate frozen.</summary>
internal sealed class SendOfferHandler(ICarTradeDb db, OfferLoader offers, OfferTermsReader terms, IReferenceNumbers numbers, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<SendOfferCommand, CreatedResource>
{
    private const string Body = "offer";

    public async Task<ErrorOr<CreatedResource>> Handle(SendOfferCommand request, CancellationToken cancellationToken)
    {
        var entry = await offers.EntryAsync(new PurchaseRequestId(request.RequestId), cancellationToken);
        if (entry.IsError)
            return entry.Errors;
        var read = await terms.ReadAsync(request.Offer, entry.Value, cancellationToken);
        if (read.IsError)
            return read.Errors.Under(Body);
        var occasion = occasions.Now("3.3");
        var reference = await numbers.NextAsync(HumanReference.Offer, cancellationToken);
        var offer = Domain.Offers.Offer.Draft(
            new OfferId(Guid.CreateVersion7(occasion.At)), HumanReference.From(reference), entry.Value, read.Value, occasion.At);
        if (offer.IsError)
            return offer.Errors.Under(Body);
        var sent = offer.Value.Send(entry.Value, await offers.StandingAsync(cancellationToken), occasion);
        if (sent.IsError)
            return sent.Errors;
        db.Set<Offer>().Add(offer.Value);
        await bus.SendAsync(new NotifyOffer(offer.Value.Id.Value, 1), cancellationToken);
        return new CreatedResource(offer.Value.Id.Value, reference);
    }
}

/// <summary>Reads an offer's input against the catalogue, the dealership's photos and the day's rate.</summary>
internal sealed class OfferTermsReader(ICarTradeDb db, IReferenceData reference, RateFreezer rates, ArrivalCheck arrivals)
{
    public async Task<ErrorOr<OfferTerms>> ReadAsync(OfferInput input, BoardEntry entry, CancellationToken ct)
    {
        if (reference.FindPort(input.Port) is null)
            return OfferRefusals.UnknownPort;
        if (input.PhotoIds is { Count: > 0 } ids && !await PhotoCheck.AllExistAsync(db, ids, ct))
            return OfferErrors.PhotosInvalid;
        return input.ToTerms(await rates.FreezeAsync(input.Price.Currency, entry.Wish.BudgetCurrency, ct), arrivals.Of(input, entry));
    }
}
