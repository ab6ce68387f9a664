using System.Collections.Frozen;
using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Reference;

/// <summary>All sea ports, to find by code, country and beginning of name.</summary>
internal sealed class PortIndex
{
    private readonly FrozenDictionary<string, Port> byCode;
    private readonly Dictionary<string, List<Port>> byCountry;

    public PortIndex(string folder)
    {
        byCode = PortFiles.All(folder, PortFiles.Key(folder));
        byCountry = byCode.Values.OrderBy(port => port.Role == PortRole.Other).ThenBy(port => port.Name, StringComparer.Ordinal)
            .GroupBy(port => port.Country, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.OrdinalIgnoreCase);
    }

    public Port? Find(string code) => byCode.GetValueOrDefault(code);

    public IReadOnlyList<Port> Search(string? country, IReadOnlyList<string> gateways, string? text, int limit)
    {
        var pool = country is null
            ? byCountry.Values.SelectMany(ports => ports).OrderBy(port => port.Role == PortRole.Other)
            : gateways.Select(Find).OfType<Port>().Concat(byCountry.GetValueOrDefault(country, [])).DistinctBy(port => port.Code, StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(text))
            return [.. pool.Take(limit)];
        var wanted = text.Trim();
        return [.. pool.Select(port => (port, rank: Rank(port, wanted))).Where(hit => hit.rank < 3).OrderBy(hit => hit.rank).Select(hit => hit.port).Take(limit)];
    }

    private static int Rank(Port port, string wanted)
    {
        if (string.Equals(port.Code, wanted, StringComparison.OrdinalIgnoreCase))
            return 0;
        if (port.Name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) || port.Code.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            return 1;
        return port.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase) ? 2 : 3;
    }
}
