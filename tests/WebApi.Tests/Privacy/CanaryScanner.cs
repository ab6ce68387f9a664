using System.Text;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Looks for planted values in whatever bytes there are: UTF-8, UTF-16, JSON escapes, percent encoding, hexadecimal, and Base64 at each alignment.</summary>
internal sealed class CanaryScanner(IEnumerable<string> planted)
{
    private readonly (string Canary, string Form, byte[] Needle)[] needles = [.. planted.SelectMany(Forms)];

    /// <summary>What was found, and where; empty is good.</summary>
    public List<string> Hits { get; } = [];

    /// <summary>Number of bytes searched.</summary>
    public long Searched { get; private set; }

    public void Search(string place, ReadOnlySpan<byte> bytes)
    {
        Searched += bytes.Length;
        foreach (var (canary, form, needle) in needles)
        {
            var at = bytes.IndexOf(needle);
            if (at >= 0)
                Hits.Add($"{place} holds '{canary}' as {form} at {at}");
        }
    }

    public void Search(string place, string text) => Search(place, Encoding.UTF8.GetBytes(text));

    /// <summary>COPY of every table of a database, as text.</summary>
    public async Task SearchTablesAsync(NpgsqlDataSource owner, CancellationToken ct)
    {
        await using var connection = await owner.OpenConnectionAsync(ct);
        var tables = new List<string>();
        await using (var command = new NpgsqlCommand(
            """
            SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'
            """,
            connection))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
                tables.Add(reader.GetString(0));
        }

        foreach (var table in tables)
        {
            using var export = await connection.BeginTextExportAsync($"COPY (SELECT * FROM {table}) TO STDOUT", ct);
            Search($"table {table}", await export.ReadToEndAsync(ct));
        }
    }

    /// <summary>Every file below a folder: heaps, indexes, TOAST, WAL, temporary files.</summary>
    public void SearchFolder(string folder, string pattern = "*")
    {
        foreach (var path in Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
        {
            try
            {
                Search(path, File.ReadAllBytes(path));
            }
            catch (FileNotFoundException)
            {
                // The server removed it meanwhile.
            }
        }
    }

    private static IEnumerable<(string, string, byte[])> Forms(string canary)
    {
        var bytes = Encoding.UTF8.GetBytes(canary);
        yield return (canary, "UTF-8", bytes);
        yield return (canary, "UTF-16", Encoding.Unicode.GetBytes(canary));
        yield return (canary, "hexadecimal", Ascii(Convert.ToHexString(bytes)));
        yield return (canary, "hexadecimal", Ascii(Convert.ToHexStringLower(bytes)));
        for (var shift = 0; shift < 3; shift++)
            yield return (canary, "Base64", Ascii(Base64Within(bytes, shift)));
        if (canary.Any(c => !char.IsAscii(c)))
        {
            yield return (canary, "JSON escapes", Ascii(System.Text.Json.JsonSerializer.Serialize(canary).Trim('"')));
            yield return (canary, "percent encoding", Ascii(Uri.EscapeDataString(canary)));
        }
    }

    /// <summary>The characters that Base64 gives to these bytes wherever they begin modulo three, without those that neighbours share.</summary>
    private static string Base64Within(byte[] bytes, int shift)
    {
        var encoded = Convert.ToBase64String([.. new byte[shift], .. bytes]);
        var start = shift == 0 ? 0 : shift + 1;
        var end = (shift + bytes.Length) * 8 / 6;
        return encoded[start..end];
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
