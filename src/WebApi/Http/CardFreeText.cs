using System.Text.Json;
using System.Text.Json.Serialization;
using CarTrade.Domain.Common;

namespace CarTrade.WebApi.Http;

/// <summary>Reads the text of every field of every body, and refuses one that holds the number of a payment card before anything sees it.</summary>
internal sealed class CardFreeText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        var text = reader.GetString();
        return CardNumbers.AreIn(text) ? throw new CardNumberException() : text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } name && !CardNumbers.AreIn(name) ? name : throw new CardNumberException();

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);
}

/// <summary>A field holds the number of a payment card. The reader adds where; never what.</summary>
internal sealed class CardNumberException : JsonException;
