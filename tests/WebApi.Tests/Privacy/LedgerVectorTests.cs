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
