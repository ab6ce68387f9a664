using System.Text.Json.Nodes;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Nested records as columns with dotted names.</summary>
internal static class Flat
{
    public static Dictionary<string, string> Of(JsonObject record)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(cells, "", record);
        return cells;
    }

    private static void Add(Dictionary<string, string> cells, string name, JsonNode? node)
    {
        switch (node)
        {
            case null:
                break;
            case JsonObject fields:
                foreach (var (key, value) in fields)
                    Add(cells, name.Length == 0 ? key : $"{name}.{key}", value);
                break;
            case JsonArray items:
                cells[name] = string.Join("; ", items.Select(item => item?.ToString() ?? ""));
                break;
            default:
                cells[name] = node.ToString();
                break;
        }
    }
}
