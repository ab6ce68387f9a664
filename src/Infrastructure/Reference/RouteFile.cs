using System.Collections.Frozen;
using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads <c>sea/sea_distances.csv</c>.</summary>
internal static class RouteFile
{
    public static FrozenDictionary<(string Origin, string Destination), SeaRoute> Read(string folder) =>
        Csv.Read(Path.Combine(folder, "sea", "sea_distances.csv"), row => new SeaRoute(
                row["origin"], row["destination"], row.Int("nautical_miles"), row.OptionalDouble("days_at_15kn") ?? 0))
            .ToFrozenDictionary(route => (route.Origin, route.Destination));
}
