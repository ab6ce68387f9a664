using System.Buffers.Binary;
using System.Text;

namespace CarTrade.Infrastructure.Deals;

/// <summary>A font that keeps its glyph numbers and only the outlines of those in use.</summary>
internal static class FontSubset
{
    private const int MoreComponents = 0x20;
    private static readonly string[] Tables = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"];

    public static byte[] Of(TrueTypeFont font, IEnumerable<int> used)
    {
        var keep = Closure(font, used);
        var (outlines, places) = (new MemoryStream(), new byte[(font.Glyphs + 1) * 4]);
        for (var glyph = 0; glyph < font.Glyphs; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(glyph * 4), (uint)outlines.Length);
            if (keep.Contains(glyph))
                outlines.Write(Outline(font, glyph));
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }

        BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(font.Glyphs * 4), (uint)outlines.Length);
        return Assemble(font, outlines.ToArray(), places);
    }

    /// <summary>The glyphs with those that they are made of.</summary>
    private static HashSet<int> Closure(TrueTypeFont font, IEnumerable<int> used)
    {
        var (keep, open) = (new HashSet<int> { 0 }, new Queue<int>(used));
        while (open.TryDequeue(out var glyph))
        {
            if (!keep.Add(glyph))
                continue;
            foreach (var part in Components(Outline(font, glyph)))
                open.Enqueue(part);
        }

        return keep;
    }

    private static List<int> Components(ReadOnlySpan<byte> outline)
    {
        var parts = new List<int>();
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return parts;
        var (at, flags) = (10, MoreComponents);
        while ((flags & MoreComponents) != 0)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
        }

        return parts;
    }

    private static ReadOnlySpan<byte> Outline(TrueTypeFont font, int glyph) => font.Table("glyf")[font.OutlineAt(glyph)..font.OutlineAt(glyph + 1)];

    private static byte[] Assemble(TrueTypeFont font, byte[] outlines, byte[] places)
    {
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var file = new MemoryStream();
        file.Write([0, 1, 0, 0, 0, (byte)Tables.Length, 0, 64, 0, 2, 0, 32]);
        var at = 12 + (Tables.Length * 16);
        var bodies = Tables.Select(name => name switch { "glyf" => outlines, "loca" => places, "head" => head, _ => font.Table(name).ToArray() }).ToArray();
        foreach (var (name, body) in Tables.Zip(bodies))
        {
            file.Write(Encoding.ASCII.GetBytes(name));
            foreach (var number in new[] { 0, at, body.Length })
                file.Write([(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
            at += (body.Length + 3) / 4 * 4;
        }

        foreach (var body in bodies)
        {
            file.Write(body);
            file.Write(new byte[((body.Length + 3) / 4 * 4) - body.Length]);
        }

        return file.ToArray();
    }
}
