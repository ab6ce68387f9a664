using System.Collections.Frozen;
using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads <c>ports/</c>.</summary>
internal static class PortFiles
{
    /// <summary>The ports of the trade, in the file's order.</summary>
    public static IReadOnlyList<Port> Key(string folder) => Csv.Read(Path.Combine(folder, "ports", "key_ports.csv"), row => new Port(
        row["locode"],
        row["country"],
        row["display_name"],
        row.OptionalDouble("lat"),
        row.OptionalDouble("lon"),
        Words.Enum<PortRole>(row["role"]),
        row.Optional("note")));

    /// <summary>All sea ports by code, those of the trade with what the trade knows of them.</summary>
    public static FrozenDictionary<string, Port> All(string folder, IReadOnlyList<Port> key)
    {
        var ports = Csv.Read(Path.Combine(folder, "ports", "sea_ports.csv"), row => new Port(
                row["locode"], row["locode"][..2], row["name"], row.OptionalDouble("lat"), row.OptionalDouble("lon")))
            .ToDictionary(port => port.Code, StringComparer.Ordinal);
        foreach (var port in key)
            ports[port.Code] = port;
        return ports.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    public static ILookup<string, InlandGateway> Gateways(string folder) =>
        Csv.Read(Path.Combine(folder, "ports", "inland_gateways.csv"), row => new InlandGateway(
                row["country"], row.Int("priority"), row["gateway_port"], row.Optional("inland_name")))
            .OrderBy(gateway => gateway.Priority)
            .ToLookup(gateway => gateway.Country, StringComparer.OrdinalIgnoreCase);
}
