using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>The package as an archive: one JSON document for programs, a table a store as CSV, a page for people, and the files.</summary>
internal sealed class PackageArchive(SubjectRequest request) : IReturnPackage
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly List<(string Place, DataCategory Category, IReadOnlyList<JsonObject> Records)> tables = [];
    private readonly List<(string Name, byte[] Content)> files = [];

    /// <summary>Names of the files in it, once it is closed.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    public void Add(string place, DataCategory category, IReadOnlyList<JsonObject> records)
    {
        var at = tables.FindIndex(table => table.Place == place);
        if (at < 0)
            tables.Add((place, category, records));
        else
            tables[at] = (place, category, [.. tables[at].Records, .. records]);
    }

    public void AddFile(string name, byte[] content) => files.Add(($"files/{name}", content));

    /// <summary>Writes it.</summary>
    public byte[] Close(DateTimeOffset at)
    {
        List<(string Name, byte[] Content)> all =
        [
            ("data.json", JsonSerializer.SerializeToUtf8Bytes(Document(at), Readable)),
            ("index.html", Encoding.UTF8.GetBytes(PackagePage.Write(request, tables, at))),
            .. tables.Select(table => ($"tables/{table.Place}.csv", Encoding.UTF8.GetBytes('\uFEFF' + Csv(table.Records)))),
            .. files,
        ];
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (name, bytes) in all)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = at;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        Files = [.. all.Select(file => file.Name)];
        return content.ToArray();
    }

    private JsonObject Document(DateTimeOffset at)
    {
        var data = new JsonObject();
        foreach (var (place, category, records) in tables)
            data[place] = new JsonObject { ["category"] = JsonNamingPolicy.CamelCase.ConvertName(category.ToString()), ["records"] = new JsonArray([.. records.Select(record => record.DeepClone())]) };
        return new()
        {
            ["reference"] = request.Reference.Value, ["madeAt"] = at.ToString("O", CultureInfo.InvariantCulture), ["policyClause"] = "7", ["data"] = data,
        };
    }

    private static string Csv(IReadOnlyList<JsonObject> records)
    {
        var rows = records.Select(record => Flat.Of(record)).ToArray();
        var columns = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToArray();
        var text = new StringBuilder(string.Join(',', columns.Select(Cell))).Append("\r\n");
        foreach (var row in rows)
            text.AppendJoin(',', columns.Select(column => Cell(row.GetValueOrDefault(column, "")))).Append("\r\n");
        return text.ToString();
    }

    /// <summary>Quoted always; what a spreadsheet would take for a formula is defused.</summary>
    private static string Cell(string value) =>
        $"\"{(value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal) ? "'" : "")}{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
