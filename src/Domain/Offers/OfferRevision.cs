using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Offers;

/// <summary>One revision of an offer; never changed once made.</summary>
[NotPersonal("a business's offer of a car")]
public sealed class OfferRevision
{
    /// <summary>Most photos of a car.</summary>
    public const int MaxPhotos = 20;

    private readonly List<Guid> photoIds = [];

    private OfferRevision()
    {
    }

    /// <summary>1 for the first.</summary>
    public int Number { get; private init; }

    /// <summary>The car.</summary>
    public OfferedCar Car { get; private init; } = null!;

    /// <summary>The price.</summary>
    public IncotermPrice Price { get; private init; } = null!;

    /// <summary>The named port.</summary>
    public UnLocode Port { get; private init; }

    /// <summary>Last moment of acceptance, UTC.</summary>
    public DateTimeOffset ValidUntil { get; private init; }

    /// <summary>Expected departure.</summary>
    public DateOnly? Etd { get; private init; }

    /// <summary>Frozen exchange rate.</summary>
    public FrozenRate? Rate { get; private init; }

    /// <summary>The dealer's remark without contact details.</summary>
    public string? MaskedNote { get; private init; }

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>Photos, first one first.</summary>
    public IReadOnlyList<Guid> PhotoIds => photoIds;

    internal static OfferRevision Of(int number, OfferTerms terms, DateTimeOffset at)
    {
        var revision = new OfferRevision
        {
            Number = number,
            Car = terms.Car,
            Price = terms.Price,
            Port = terms.Port,
            ValidUntil = terms.ValidUntil,
            Etd = terms.Etd,
            Rate = terms.Rate,
            MaskedNote = terms.MaskedNote,
            CreatedAt = at,
        };
        revision.photoIds.AddRange(terms.PhotoIds);
        return revision;
    }
}
