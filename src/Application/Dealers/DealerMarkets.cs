using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>Reads makes and destinations as the catalogue spells them.</summary>
internal static class DealerMarkets
{
    public static ErrorOr<ServedMarket> Recognise(this IReferenceData reference, IReadOnlyCollection<string> makes, IReadOnlyCollection<string> destinations)
    {
        var named = makes.Select(reference.FindMake).ToList();
        if (named.Contains(null))
            return DealerRefusals.UnknownMake;
        var reached = destinations.Select(reference.FindCountry).ToList();
        if (reached.Contains(null))
            return DealerRefusals.UnknownDestination;
        return new ServedMarket([.. named.Select(make => make!.Name)], [.. reached.Select(country => country!.Code)]);
    }
}
