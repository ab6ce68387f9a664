using System.Buffers.Binary;
using System.Reflection;

namespace CarTrade.Infrastructure.Deals;

/// <summary>What printing needs of a TrueType font: glyphs by character, widths, outlines.</summary>
internal sealed class TrueTypeFont
{
    private const int DirectoryEntry = 16;
    private const int Thousand = 1000;
    private readonly byte[] file;
    private readonly Dictionary<string, (int At, int Length)> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> glyphs = [];
    private readonly int metrics;
    private readonly int unitsPerEm;

    public TrueTypeFont(byte[] file)
    {
        this.file = file;
        for (var (i, count) = (0, Short(4)); i < count; i++)
        {
            var entry = 12 + (i * DirectoryEntry);
            tables[System.Text.Encoding.ASCII.GetString(file, entry, 4)] = (Int(entry + 8), Int(entry + 12));
        }

        (unitsPerEm, metrics, Glyphs) = (Short(At("head") + 18), Short(At("hhea") + 34), Short(At("maxp") + 4));
        ReadCharacters();
    }

    /// <summary>The font of printed papers; its licence lies beside it.</summary>
    public static Lazy<TrueTypeFont> Printed { get; } = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("fonts/BIZUDPGothic-Regular.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes);
    });

    /// <summary>How many glyphs it has.</summary>
    public int Glyphs { get; }

    /// <summary>Whether outlines are found by 32-bit offsets.</summary>
    public bool IsLong => Short(At("head") + 50) == 1;

    /// <summary>A table's bytes.</summary>
    public ReadOnlySpan<byte> Table(string name) => file.AsSpan(tables[name].At, tables[name].Length);

    /// <summary>The glyph of a character; that of 〓 where there is none.</summary>
    public int GlyphOf(int character) => glyphs.TryGetValue(character, out var glyph) ? glyph : glyphs.GetValueOrDefault('〓');

    /// <summary>Width of a glyph in thousandths of the size.</summary>
    public int WidthOf(int glyph) => Short(At("hmtx") + (Math.Min(glyph, metrics - 1) * 4)) * Thousand / unitsPerEm;

    /// <summary>A vertical measure of the font in thousandths of the size.</summary>
    public int Measure(string table, int offset) => (short)Short(At(table) + offset) * Thousand / unitsPerEm;

    /// <summary>Where a glyph's outline begins within its table.</summary>
    public int OutlineAt(int glyph) => IsLong ? Int(At("loca") + (glyph * 4)) : Short(At("loca") + (glyph * 2)) * 2;

    private int At(string table) => tables[table].At;

    private int Short(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private int Int(int at) => (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));

    /// <summary>Reads the segments of the first Unicode subtable of format 4 or 12.</summary>
    private void ReadCharacters()
    {
        var map = At("cmap");
        for (var i = 0; i < Short(map + 2); i++)
        {
            var table = map + Int(map + 8 + (i * 8));
            if (Short(table) == 4)
                ReadSegments(table);
            else if (Short(table) == 12)
                ReadGroups(table);
        }
    }

    private void ReadGroups(int table)
    {
        for (var i = 0; i < Int(table + 12); i++)
        {
            var (group, first) = (table + 16 + (i * 12), Int(table + 16 + (i * 12)));
            for (var character = first; character <= Int(group + 4); character++)
                glyphs[character] = Int(group + 8) + character - first;
        }
    }

    private void ReadSegments(int table)
    {
        var size = Short(table + 6);
        for (var i = 0; i < size; i += 2)
        {
            var (last, first, delta, range) = (Short(table + 14 + i), Short(table + 16 + size + i), Short(table + 16 + (size * 2) + i), table + 16 + (size * 3) + i);
            for (var character = first; character <= last && character < 0xFFFF; character++)
            {
                var glyph = Short(range) == 0 ? character : Short(range + Short(range) + ((character - first) * 2));
                if (glyph != 0)
                    glyphs[character] = (glyph + delta) & 0xFFFF;
            }
        }
    }
}
