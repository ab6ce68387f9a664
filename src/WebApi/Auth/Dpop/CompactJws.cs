using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace CarTrade.WebApi.Auth.Dpop;

/// <summary>A JWS in compact form, taken apart strictly: three parts of plain base64url, two JSON objects, no key twice.</summary>
internal sealed record CompactJws(JsonElement Header, JsonElement Payload, byte[] SigningInput, byte[] Signature)
{
    private const int MaximumLength = 4096;

    private static readonly SearchValues<char> Alphabet =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    public static CompactJws? Parse(string text)
    {
        var parts = text.Length <= MaximumLength ? text.Split('.') : [];
        if (parts.Length != 3 || parts.Any(part => part.Length == 0 || part.AsSpan().ContainsAnyExcept(Alphabet)))
            return null;
        try
        {
            return Object(parts[0]) is { } header && Object(parts[1]) is { } payload
                ? new(header, payload, Encoding.ASCII.GetBytes(text, 0, text.LastIndexOf('.')), Base64Url.DecodeFromChars(parts[2]))
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The string of a property, or null when it is missing or no string.</summary>
    public static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement? Object(string part)
    {
        using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(part), Strict);
        return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
    }
}
