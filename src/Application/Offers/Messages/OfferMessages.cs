using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Offers.Messages;

/// <summary>Tell the buyer of a new or revised offer, and let its photos be seen.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Revision">The revision.</param>
public sealed record NotifyOffer(Guid OfferId, int Revision) : IBusMessage;

/// <summary>Tell the dealership that the buyer answered with another price.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Counter">Number of the counter-offer.</param>
public sealed record NotifyCounterOffer(Guid OfferId, int Counter) : IBusMessage;

/// <summary>Tell the buyer that an offer is about to run out.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Revision">The revision.</param>
public sealed record NotifyOfferExpiring(Guid OfferId, int Revision) : IBusMessage;

/// <summary>An offer was accepted: the others give way, and the dealership is told.</summary>
/// <param name="OfferId">The accepted offer.</param>
/// <param name="DealId">The deal.</param>
public sealed record OfferAccepted(Guid OfferId, Guid DealId) : IBusMessage;
