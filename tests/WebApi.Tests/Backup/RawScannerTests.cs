using System.IO.Compression;
using System.Text;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>The scanner finds what it is there to find; a scanner that finds nothing proves nothing.</summary>
public sealed class RawScannerTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Token = "q7zk2mw9xv4tb8ncd3hf6jrp";
    private const string Name = "花岡 Wanjikũ " + Token;

    public static TheoryData<byte[]> Hidden => new(
        Encoding.BigEndianUnicode.GetBytes("x" + Name),
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes("ab" + Name))),
        Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes("1" + Name + "tail"))),
        Encoding.ASCII.GetBytes(System.Text.Json.JsonSerializer.Serialize(new { name = Name })),
        Packed(target => new GZipStream(target, CompressionLevel.Optimal)),
        Zipped());

    [Theory]
    [MemberData(nameof(Hidden))]
    public void Bytes_EachWayOfHiding_IsFound(byte[] bytes) =>
        new RawScanner().Plant("name", Name).Bytes("here", bytes).Hits.ShouldNotBeEmpty();

    [Fact]
    public void Bytes_SomethingElse_FindsNothing() =>
        new RawScanner().PlantToken("name", Token).Text("here", new string([.. Token.Reverse()])).Hits.ShouldBeEmpty();

    [Fact]
    public async Task Folder_ValueThatPostgresCompressed_IsFoundInTheFile()
    {
        await app.Owner.RunAsync("CREATE TABLE hidden (body text COMPRESSION pglz)");
        var body = string.Concat(Enumerable.Repeat("the same words again and again ", 90)) + Token + string.Concat(Enumerable.Repeat(" and once more the same words", 90));
        await app.Owner.RunAsync("INSERT INTO hidden VALUES ($1)", body);
        (await app.Owner.ValueAsync<string>("SELECT pg_column_compression(body) FROM hidden")).ShouldBe("pglz");
        await app.Owner.RunAsync("CHECKPOINT");
        var path = Path.Combine(app.Postgres.Servers.DataPath, "main", await app.Owner.ValueAsync<string>("SELECT pg_relation_filepath('hidden')"));
        var found = new RawScanner().PlantToken("name", Token).Bytes(path, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        found.Hits.ShouldNotBeEmpty();
    }

    private static byte[] Packed(Func<Stream, Stream> pack)
    {
        var target = new MemoryStream();
        using (var packed = pack(target))
            packed.Write(Encoding.UTF8.GetBytes("before " + Name + " behind"));
        return target.ToArray();
    }

    private static byte[] Zipped()
    {
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry("data.json").Open())
            entry.Write(Encoding.UTF8.GetBytes("before " + Name + " behind"));
        return target.ToArray();
    }
}
