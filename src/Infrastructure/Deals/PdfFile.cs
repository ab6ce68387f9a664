using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CarTrade.Infrastructure.Deals;

/// <summary>Writes a page as a PDF file (ISO 32000) with the glyphs that it uses. Nothing in it but the page, so that the same page gives the same bytes.</summary>
internal static class PdfFile
{
    /// <summary>Where the font's header keeps the corners of its glyphs' box.</summary>
    private static readonly int[] Corners = [36, 38, 40, 42];

    public static byte[] Write(PdfPage page, TrueTypeFont font, string title, DateTimeOffset at)
    {
        var (widths, names) = (new StringBuilder(), new StringBuilder());
        foreach (var (glyph, character) in page.Used)
        {
            widths.Append(CultureInfo.InvariantCulture, $"{glyph} [{font.WidthOf(glyph)}] ");
            names.Append(CultureInfo.InvariantCulture, $"1 beginbfchar <{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)))}> endbfchar\n");
        }

        var box = string.Join(' ', Corners.Select(offset => font.Measure("head", offset).ToString(CultureInfo.InvariantCulture)));
        var (up, down) = (font.Measure("hhea", 4), font.Measure("hhea", 6));
        byte[][] objects =
        [
            Plain("<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>"),
            Plain("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Plain(Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PdfPage.Width} {PdfPage.Height}] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>")),
            Stream(Encoding.ASCII.GetBytes(page.Content), ""),
            Plain("<< /Type /Font /Subtype /Type0 /BaseFont /CTPAPR+BIZUDPGothic /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R >>"),
            Plain($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /CTPAPR+BIZUDPGothic /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R /CIDToGIDMap /Identity /DW 1000 /W [{widths}] >>"),
            Plain(Invariant($"<< /Type /FontDescriptor /FontName /CTPAPR+BIZUDPGothic /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {up} /Descent {down} /CapHeight {up} /StemV 80 /FontFile2 8 0 R >>")),
            Embedded(FontSubset.Of(font, page.Used.Keys)),
            Stream(Encoding.ASCII.GetBytes($"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /CarTrade def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n{names}endcmap end end"), ""),
            Plain(Invariant($"<< /Title ({title}) /Producer (CarTrade) /CreationDate (D:{at.UtcDateTime:yyyyMMddHHmmss}Z) >>")),
        ];
        return Assemble(objects);
    }

    private static byte[] Assemble(byte[][] objects)
    {
        var (file, places) = (new MemoryStream(), new List<long>());
        file.Write("%PDF-1.7\n%\u00e2\u00e3\n"u8);
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Write(Plain($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var (start, id) = (file.Length, Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16)));
        file.Write(Plain($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            file.Write(Plain(Invariant($"{place:D10} 00000 n \n")));
        file.Write(Plain(Invariant($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info {objects.Length} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF\n")));
        return file.ToArray();
    }

    private static byte[] Embedded(byte[] font) => Stream(font, Invariant($"/Length1 {font.Length} "));

    private static byte[] Stream(byte[] body, string entries)
    {
        var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(body);
        return [.. Plain(Invariant($"<< {entries}/Filter /FlateDecode /Length {packed.Length} >>\nstream\n")), .. packed.ToArray(), .. "\nendstream"u8];
    }

    private static byte[] Plain(string text) => Encoding.ASCII.GetBytes(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
