using CarTrade.Domain.Common;

namespace CarTrade.Domain.Offers;

/// <summary>What one revision of an offer says.</summary>
/// <param name="Car">The car.</param>
/// <param name="Price">The price, by its lines.</param>
/// <param name="Port">The port that the incoterm names: of loading for FOB and EXW, else of discharge.</param>
/// <param name="ValidUntil">Last moment of acceptance, UTC.</param>
/// <param name="Etd">Expected departure, where known.</param>
/// <param name="Rate">Frozen rate; null when the price is in the buyer's currency.</param>
/// <param name="PhotoIds">Uploaded photos, first one first.</param>
/// <param name="MaskedNote">The dealer's remark as <see cref="ContactMasking"/> left it, or null.</param>
/// <param name="Outlook">Arrival, and whether the car may enter then.</param>
public sealed record OfferTerms(
    OfferedCar Car,
    IncotermPrice Price,
    UnLocode Port,
    DateTimeOffset ValidUntil,
    DateOnly? Etd,
    FrozenRate? Rate,
    IReadOnlyList<Guid> PhotoIds,
    string? MaskedNote,
    ImportOutlook Outlook);
