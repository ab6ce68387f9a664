using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>
/// Looks for values in raw bytes, knowing nothing of the program: in each encoding that text takes, and inside what is compressed. Files of gzip and zip are unpacked. The compression of PostgreSQL
/// (TOAST and full pages in the log, by pglz or LZ4) is not: both leave bytes that they see for the first time as they are, pglz with a control byte before every eight. So each value carries a
/// token that occurs nowhere else, long enough that eight of its bytes lie between two control bytes, wherever those fall; such pieces are looked for besides the whole.
/// </summary>
internal sealed class RawScanner
{
    private const int Piece = 8;
    private const int Enough = 60;
    private const string Socket = ".s.PGSQL.";
    private readonly List<(string What, string Needle)> needles = [];
    private readonly HashSet<(string Place, string What)> known = [];
    private SearchValues<string>? search;
    private int longest;

    /// <summary>What was found, and where.</summary>
    public List<string> Hits { get; } = [];

    /// <summary>Bytes searched, unpacked.</summary>
    public long Searched { get; private set; }

    /// <summary>Looks for a value of a field, however it is written.</summary>
    public RawScanner Plant(string field, string value)
    {
        foreach (var (form, bytes) in Forms(value))
            needles.Add(($"{field} as {form}", Encoding.Latin1.GetString(bytes)));
        return this;
    }

    /// <summary>Looks for a token, and for every part of it that compression leaves.</summary>
    public RawScanner PlantToken(string field, string token)
    {
        Plant(field, token);
        for (var at = 0; at < Piece && at + Piece <= token.Length; at++)
            needles.Add(($"a piece of {field}", token.Substring(at, Piece)));
        return this;
    }

    /// <summary>Looks for bytes, and for their hexadecimal.</summary>
    public RawScanner PlantBytes(string field, ReadOnlySpan<byte> bytes)
    {
        needles.Add((field, Encoding.Latin1.GetString(bytes)));
        needles.Add(($"{field} as hexadecimal", Convert.ToHexString(bytes)));
        needles.Add(($"{field} as hexadecimal", Convert.ToHexStringLower(bytes)));
        return this;
    }

    /// <summary>Every file below a folder, unpacked where it is packed.</summary>
    public RawScanner Folder(string folder, IReadOnlySet<string>? except = null)
    {
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories) : [])
        {
            if (Path.GetFileName(path).StartsWith(Socket, StringComparison.Ordinal) || except?.Contains(path) == true)
                continue;
            try
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                var bytes = new byte[file.Length];
                Bytes(path, bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
            }
            catch (Exception e) when (e is FileNotFoundException || path.EndsWith("lock", StringComparison.Ordinal))
            {
                // The server removed it meanwhile, or a program holds its empty lock.
            }
        }

        return this;
    }

    /// <summary>Some text.</summary>
    public RawScanner Text(string place, string text) => Bytes(place, Encoding.UTF8.GetBytes(text));

    /// <summary>Some bytes.</summary>
    public RawScanner Bytes(string place, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\x3\x4"u8))
            Unzip(place, bytes.ToArray());
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1f, 0x8b, 8]))
            Bytes(place, Gunzip(bytes.ToArray()));
        else
            Search(place, bytes);
        return this;
    }

    private void Search(string place, ReadOnlySpan<byte> bytes)
    {
        Searched += bytes.Length;
        longest = Math.Max(longest, needles.Max(needle => needle.Needle.Length));
        search ??= SearchValues.Create([.. needles.Select(needle => needle.Needle)], StringComparison.Ordinal);
        var text = Encoding.Latin1.GetString(bytes).AsSpan();
        for (var from = 0; text[from..].IndexOfAny(search) is >= 0 and var at; from += at + 1)
        {
            var head = text.Slice(from + at, Math.Min(longest, text.Length - from - at)).ToString();
            var found = needles.First(needle => head.StartsWith(needle.Needle, StringComparison.Ordinal)).What;
            if (Hits.Count < Enough && known.Add((place, found)))
                Hits.Add($"{place} at {from + at}: {found}");
        }
    }

    private void Unzip(string place, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var packed = entry.Open())
                packed.CopyTo(content);
            Text(place, entry.FullName).Bytes($"{place}!{entry.FullName}", content.ToArray());
        }
    }

    private static byte[] Gunzip(byte[] bytes)
    {
        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var content = new MemoryStream();
        packed.CopyTo(content);
        return content.ToArray();
    }

    private static IEnumerable<(string Form, byte[] Bytes)> Forms(string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        yield return ("UTF-8", utf8);
        yield return ("UTF-16", Encoding.Unicode.GetBytes(value));
        yield return ("UTF-16, big end first", Encoding.BigEndianUnicode.GetBytes(value));
        yield return ("capitals", Encoding.UTF8.GetBytes(value.ToUpperInvariant()));
        yield return ("hexadecimal", Encoding.ASCII.GetBytes(Convert.ToHexString(utf8)));
        yield return ("hexadecimal", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(utf8)));
        for (var shift = 0; shift < 3; shift++)
        {
            var text = Convert.ToBase64String([.. new byte[shift], .. utf8]);
            var inner = text[(shift == 0 ? 0 : shift + 1)..((shift + utf8.Length) * 8 / 6)];
            yield return ("Base64", Encoding.ASCII.GetBytes(inner));
            yield return ("Base64url", Encoding.ASCII.GetBytes(inner.Replace('+', '-').Replace('/', '_')));
        }

        if (value.All(char.IsAsciiLetterOrDigit))
            yield break;
        yield return ("JSON", Encoding.ASCII.GetBytes(System.Text.Json.JsonSerializer.Serialize(value).Trim('"')));
        yield return ("percent encoding", Encoding.ASCII.GetBytes(Uri.EscapeDataString(value)));
        yield return ("HTML", Encoding.UTF8.GetBytes(System.Net.WebUtility.HtmlEncode(value)));
        yield return ("quoted-printable", Encoding.ASCII.GetBytes(string.Concat(utf8.Select(one => one is >= 33 and <= 126 and not (byte)'=' ? ((char)one).ToString() : $"={one:X2}"))));
    }
}
