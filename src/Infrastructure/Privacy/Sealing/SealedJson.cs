using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CarTrade.Infrastructure.Privacy.Sealing;

/// <summary>How a record is written before it is sealed. Names of enums, not numbers, so that old blobs outlive a reordering.</summary>
internal static class SealedJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };
}
