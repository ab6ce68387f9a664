using CarTrade.Application.Dealers;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.Deals.Queries;

/// <summary>What belongs to a single deal beside the terms.</summary>
/// <param name="OfferReference">The accepted offer's human reference.</param>
/// <param name="Etd">Expected departure from Japan.</param>
/// <param name="PhotoIds">Photos of the car.</param>
/// <param name="Seller">The dealership as a business.</param>
/// <param name="Contact">How far the buyer's contact has gone; null before the hand-over is prepared.</param>
public sealed record DealDetailsDto(
    string OfferReference, DateOnly? Etd, IReadOnlyList<Guid> PhotoIds, CompanyInput Seller, DealContactDto? Contact);

/// <summary>The buyer's contact on its way to the seller; the contact itself is in the lead.</summary>
/// <param name="LeadId">The dealership's lead.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ReceivedAt">When the dealership received it.</param>
public sealed record DealContactDto(Guid LeadId, LeadReleaseState State, DateTimeOffset? ReceivedAt);
