using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Vault;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>The database, the program and the verifier written apart agree on the same vectors; the latter's side is in <c>tools/verify-ledger</c>.</summary>
public sealed class LedgerVectorTests(LedgerApp app) : IClassFixture<LedgerApp>
{
    private static readonly JsonNode Vectors = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "TestData", "ledger-vectors.json")))!;

    [Fact]
    public async Task Commitment_OfEachRow_IsTheVectors()
    {
        foreach (var vector in Vectors["commitments"]!.AsArray())
        {
            var row = vector!["row"]!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            (await app.Owner.ValueAsync<string>("SELECT privacy.ledger_text($1::jsonb)", row)).ShouldBe(vector["text"]!.ToString());
            Convert.ToHexStringLower(await app.Owner.ValueAsync<byte[]>("SELECT privacy.ledger_commitment($1::jsonb, $2)", row, Bytes(vector["salt"]!)))
                .ShouldBe(vector["commitment"]!.ToString());
        }
    }

    /// <summary>The program makes the text of rows apart from the database: it must be the same for whatever a column can hold.</summary>
    [Fact]
    public async Task Text_OfRowsOfEveryType_IsTheDatabases()
    {
        await using var connection = await app.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var session = new LedgerSession(connection, transaction, new("odd", "odd_rows", 0));
        await session.SettleTextAsync(TestContext.Current.CancellationToken);
        await using (var make = session.Command(OddRows))
            await make.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var text = await LedgerText.OfAsync(session, TestContext.Current.CancellationToken);
        await using var rows = session.Command($"SELECT privacy.ledger_text(b), {text.Selection} FROM odd_rows b");
        await using var reader = await rows.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var count = 0;
        for (; await reader.ReadAsync(TestContext.Current.CancellationToken); count++)
            Encoding.UTF8.GetString(text.Write("salt"u8, reader, 1)).ShouldBe("salt" + reader.GetString(0));
        count.ShouldBe(209);
    }

    private const string OddRows =
        """
        CREATE TEMPORARY TABLE odd_rows (id uuid, at timestamptz, title varchar(80), body text, fields text[], hash bytea, number int, small smallint, big bigint, flag boolean,
          price numeric, history jsonb, day date, "Größe" text, commitment bytea, salt bytea, xid xid8) ON COMMIT DROP;
        INSERT INTO odd_rows (id, title) SELECT gen_random_uuid(), 'a' || chr(code) || 'ü' || chr(code) FROM generate_series(1, 200) code;
        INSERT INTO odd_rows (id, at) SELECT gen_random_uuid(), at FROM unnest(ARRAY['2026-11-23 00:00:00Z', '2026-11-23 01:02:03.1Z', '1999-12-31 23:59:59.000001Z', '0001-01-01 00:00:00Z',
          '9999-12-31 23:59:59.999999Z', 'infinity', '-infinity']::timestamptz[]) at;
        INSERT INTO odd_rows VALUES (gen_random_uuid(), now(), '', E'quote " back \\ 日本 😀 \x7f', ARRAY['', 'a "b"', NULL, E'c\\d\n'], '\x00ff', -1, 32767, -9223372036854775808, true, 12.3400,
          '{"b": null, "a": [1, null]}', '2026-01-01', 'x', '\x00', '\x00', '1');
        INSERT INTO odd_rows (id, body, fields, hash, number, small, big, flag) VALUES (gen_random_uuid(), E'\n', '{}', '', 0, 0, 0, false);
        """;

    [Fact]
    public void Tree_OfTheVectors_HasTheirRoots()
    {
        var (tree, roots) = (new MerkleFrontier(), Vectors["roots"]!.AsArray());
        Convert.ToHexStringLower(tree.Root()).ShouldBe(roots[0]!.ToString());
        foreach (var vector in Vectors["leaves"]!.AsArray())
        {
            var leaf = LedgerLeaf.Of(
                Guid.Parse(vector!["id"]!.ToString()), ulong.Parse(vector["xid"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture), Bytes(vector["commitment"]!));
            Convert.ToHexStringLower(leaf).ShouldBe(vector["leaf"]!.ToString());
            tree.Append(leaf);
            Convert.ToHexStringLower(tree.Root()).ShouldBe(roots[(int)tree.Size]!.ToString());
        }
    }

    [Fact]
    public void Note_OfTheVectors_IsSignedAsTheySay()
    {
        var vector = Vectors["note"]!;
        var signer = new CheckpointSigner(new OneKey(Bytes(vector["seed"]!)));
        signer.VerifierKey.ShouldBe(vector["verifierKey"]!.ToString());
        signer.Sign(vector["text"]!.ToString()).ShouldBe(vector["note"]!.ToString());
        signer.Open(vector["note"]!.ToString()).ShouldBe(vector["text"]!.ToString());
        Checkpoint.Parse(vector["text"]!.ToString()).ShouldNotBeNull().Body.ShouldBe(vector["text"]!.ToString());
    }

    private static byte[] Bytes(JsonNode hex) => Convert.FromHexString(hex.ToString());

    private sealed class OneKey(byte[] seed) : IKeyFiles
    {
        public byte[] GetOrCreate(string name) => seed;

        public byte[]? Find(string name) => seed;

        public IReadOnlyList<string> List(string prefix) => [];

        public void Destroy(string name) => throw new NotSupportedException();
    }
}
