using System.Buffers;
using System.Globalization;
using System.Text;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Values as JSON in PostgreSQL's spelling.</summary>
internal static class JsonText
{
    private const int Microseconds = 1_000_000;
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (byte)code), (byte)'"', (byte)'\\']);

    public static void Quoted(ReadOnlySpan<byte> value, ArrayBufferWriter<byte> text)
    {
        text.Write("\""u8);
        for (int at; (at = value.IndexOfAny(Escaped)) >= 0; value = value[(at + 1)..])
        {
            text.Write(value[..at]);
            Escape(value[at], text);
        }

        text.Write(value);
        text.Write("\""u8);
    }

    public static void List(string?[] values, ArrayBufferWriter<byte> text)
    {
        text.Write("["u8);
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0)
                text.Write(", "u8);
            if (values[i] is { } value)
                Quoted(Encoding.UTF8.GetBytes(value), text);
            else
                text.Write("null"u8);
        }

        text.Write("]"u8);
    }

    public static void Hex(byte[] value, ArrayBufferWriter<byte> text)
    {
        text.Write("\"\\\\x"u8);
        Convert.TryToHexStringLower(value, text.GetSpan(2 * value.Length), out var length);
        text.Advance(length);
        text.Write("\""u8);
    }

    /// <summary>A moment as the database stores it, in microseconds since 2000; one that this program could not have written is spelt as no moment is.</summary>
    public static void Time(long moment, ArrayBufferWriter<byte> text)
    {
        if (moment is long.MaxValue or long.MinValue)
        {
            text.Write(moment > 0 ? "\"infinity\""u8 : "\"-infinity\""u8);
            return;
        }

        if (moment < (DateTime.MinValue - Epoch).Ticks / TimeSpan.TicksPerMicrosecond || moment > (DateTime.MaxValue - Epoch).Ticks / TimeSpan.TicksPerMicrosecond)
        {
            text.Write("null"u8);
            return;
        }

        var time = Epoch.AddTicks(moment * TimeSpan.TicksPerMicrosecond);
        var fraction = (int)(time.Ticks % TimeSpan.TicksPerSecond / TimeSpan.TicksPerMicrosecond);
        Span<byte> buffer = stackalloc byte[40];
        time.TryFormat(buffer, out var length, "s", CultureInfo.InvariantCulture);
        text.Write("\""u8);
        text.Write(buffer[..length]);
        if (fraction > 0)
        {
            (fraction + Microseconds).TryFormat(buffer, out length, default, CultureInfo.InvariantCulture);
            buffer[0] = (byte)'.';
            text.Write(buffer[..length].TrimEnd((byte)'0'));
        }

        text.Write("+00:00\""u8);
    }

    private static void Escape(byte code, ArrayBufferWriter<byte> text)
    {
        switch (code)
        {
            case (byte)'"': text.Write("\\\""u8); break;
            case (byte)'\\': text.Write("\\\\"u8); break;
            case (byte)'\b': text.Write("\\b"u8); break;
            case (byte)'\f': text.Write("\\f"u8); break;
            case (byte)'\n': text.Write("\\n"u8); break;
            case (byte)'\r': text.Write("\\r"u8); break;
            case (byte)'\t': text.Write("\\t"u8); break;
            default: text.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{code:x4}"))); break;
        }
    }
}
