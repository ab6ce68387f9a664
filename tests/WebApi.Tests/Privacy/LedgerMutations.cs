using System.Globalization;
using System.Text;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Ledger;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Something done behind the program's back.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Sql">What a superuser runs; empty where only the copies outside are touched.</param>
/// <param name="Names">Rows that must be named; of several in one string, divided by a bar, one is enough.</param>
/// <param name="Copies">What becomes of the copies outside; null where they are left alone.</param>
internal sealed record Mutation(string Kind, string Sql, string[] Names, Func<string, string>? Copies = null)
{
    /// <summary>The rows that were not named.</summary>
    public IEnumerable<string> Unnamed(IReadOnlyList<string> findings)
    {
        var named = findings.SelectMany(Named).ToHashSet(StringComparer.Ordinal);
        return Names.Where(name => !name.Split('|').Any(named.Contains));
    }

    /// <summary>The row that a finding begins with, or each of a range.</summary>
    private static IEnumerable<string> Named(string finding)
    {
        var name = finding[..finding.IndexOf(':', StringComparison.Ordinal)];
        if (!name.StartsWith("positions ", StringComparison.Ordinal))
            return [name];
        var (from, to) = (long.Parse(name.Split(' ')[1], CultureInfo.InvariantCulture), long.Parse(name.Split(' ')[3], CultureInfo.InvariantCulture));
        return Enumerable.Range((int)from, (int)(to - from + 1)).Select(position => $"position {position}");
    }
}

/// <summary>A ledger's rows as they were before anything was done to them, and what can be done.</summary>
internal sealed class LedgerMutations(
    IReadOnlyList<LedgerMutations.Row> rows, IReadOnlyList<LedgerMutations.Node> nodes, IReadOnlyList<Checkpoint> checkpoints, CheckpointSigner signer, Random random)
{
    private static readonly string[] Bodies = ["at", "subject_id", "owner_id", "place", "row_id", "category", "purpose", "recipient_kind", "recipient_id", "audience", "account_id", "clause", "policy_version", "reason"];
    private const string Recommit = "UPDATE privacy.accesses a SET commitment = privacy.ledger_commitment(a, a.salt) WHERE id = ";

    /// <summary>An entry with its place, and what it would commit to with <see cref="Forgery"/>.</summary>
    internal sealed record Row(long Position, Guid Id, ulong Xid, byte[] Commitment, byte[] Forged);

    /// <summary>What a forger would rather read.</summary>
    public const string Forgery = """{"clause":"9.9"}""";

    /// <summary>A stored subtree.</summary>
    internal sealed record Node(int Level, long Index);

    /// <summary>Any of them, at random.</summary>
    public Mutation Next() => random.Next(12) switch
    {
        0 or 1 => ChangeEntry(),
        2 => ChangePlace(),
        3 => ChangeNode(),
        4 => ChangeCheckpoint(),
        5 => Delete(),
        6 => Insert(),
        7 or 8 => Swap(),
        9 => Truncate(),
        10 => RollBack(),
        _ => Fork(),
    };

    private Mutation ChangeEntry()
    {
        var (row, place) = (Any(rows), random.Next(32));
        var column = Any<string>([.. Bodies, "id", "salt", "commitment", "xid", "salted"]);
        var value = column switch
        {
            "at" => "at + interval '1 microsecond'",
            "id" or "subject_id" or "row_id" or "recipient_id" => "gen_random_uuid()",
            "owner_id" or "account_id" => $"CASE WHEN {column} IS NULL THEN gen_random_uuid() END",
            "reason" => "CASE WHEN reason IS NULL THEN '\\x00'::bytea ELSE set_byte(reason, 0, get_byte(reason, 0) # 1) END",
            "salt" or "commitment" => $"set_byte({column}, {place}, get_byte({column}, {place}) # {1 << random.Next(8)})",
            "xid" => "(xid::text::bigint + 1)::text::xid8",
            _ => $"{column} || 'x'",
        };
        return new("change", column == "salted" ? $"UPDATE privacy.accesses SET salt = '' WHERE id = '{row.Id}'" : $"UPDATE privacy.accesses SET {column} = {value} WHERE id = '{row.Id}'", [Name(row)]);
    }

    private Mutation ChangePlace()
    {
        var row = Any(rows);
        var (change, names) = random.Next(4) switch
        {
            0 => ("position = position + 1000", $"position {row.Position}"),
            1 => ("entry_id = gen_random_uuid()", Name(row)),
            2 => ("ledger = ledger || 'x'", $"position {row.Position}"),
            _ => ("leaf = sha256(leaf)", Name(row)),
        };
        return new("change", $"UPDATE privacy.ledger_positions SET {change} WHERE ledger = 'accesses' AND position = {row.Position}", [names]);
    }

    private Mutation ChangeNode()
    {
        if (nodes.Count == 0)
            return ChangeEntry();
        var node = Any(nodes);
        var change = Any<string>(["level = level + 50", "index = index + 1000", "ledger = ledger || 'x'", "hash = sha256(hash)"]);
        return new("change", $"UPDATE privacy.ledger_nodes SET {change} WHERE {Key(node)}", [Name(node)]);
    }

    private Mutation ChangeCheckpoint()
    {
        var checkpoint = Any(checkpoints);
        var change = Any<string>(
        [
            "size = size + 1000", "root = sha256(root)", "horizon = (horizon::text::bigint + 1)::text::xid8", "at = at + interval '1 microsecond'", "at = at - interval '1 second'",
            "note = note || 'x'", "note = replace(note, 'horizon', 'Horizon')", "ledger = ledger || 'x'", "note = overlay(note placing 'AAAA' from length(note) - 20)",
        ]);
        return new("change", $"UPDATE privacy.ledger_checkpoints SET {change} WHERE {Key(checkpoint)}", [Name(checkpoint)]);
    }

    private Mutation Delete() => random.Next(5) switch
    {
        0 => Of(Any(rows), row => new("delete", $"DELETE FROM privacy.accesses WHERE id = '{row.Id}'", [Name(row)])),
        1 => Of(Any(rows), row => new("delete", $"DELETE FROM privacy.ledger_positions WHERE ledger = 'accesses' AND position = {row.Position}", [$"position {row.Position}", Name(row)])),
        2 when nodes.Count > 0 => Of(Any(nodes), node => new("delete", $"DELETE FROM privacy.ledger_nodes WHERE {Key(node)}", [Name(node)])),
        3 when checkpoints.Count > 1 => Of(checkpoints[random.Next(checkpoints.Count - 1)], one => new("delete", "", [Name(one)], copies => copies.Replace(signer.Sign(one.Body) + "---\n", "", StringComparison.Ordinal))),
        _ => Of(Any(checkpoints), one => new("delete", $"DELETE FROM privacy.ledger_checkpoints WHERE {Key(one)}", [Name(one)])),
    };

    private Mutation Insert()
    {
        var (row, id, size) = (Any(rows), Guid.NewGuid(), rows.Count);
        var copy = $"INSERT INTO privacy.accesses SELECT (jsonb_populate_record(a, jsonb_build_object('id', '{id}'))).* FROM privacy.accesses a WHERE id = '{row.Id}'; {Recommit}'{id}';";
        return random.Next(4) switch
        {
            0 => new("insert", copy, [$"entry {id}"]),
            1 => new("insert", copy + $"INSERT INTO privacy.ledger_positions (ledger, position, entry_id, leaf) SELECT 'accesses', {size}, '{id}', leaf FROM privacy.ledger_positions WHERE ledger = 'accesses' AND position = 0", [$"position {size}|entry {id}"]),
            2 => new("insert", "INSERT INTO privacy.ledger_nodes (ledger, level, index, hash) VALUES ('accesses', 1, 5000, sha256('x'))", ["node 1/5000"]),
            _ => new("insert", $"INSERT INTO privacy.ledger_checkpoints (ledger, size, root, horizon, at, note) SELECT ledger, size + 1, root, horizon, at, note FROM privacy.ledger_checkpoints WHERE {Key(checkpoints[^1])}", [$"checkpoint {size + 1}"]),
        };
    }

    private Mutation Swap()
    {
        if (rows.Count < 2)
            return ChangeEntry();
        var (one, other) = Two(rows);
        string[] both = [Name(one), Name(other)];
        var columns = string.Join(", ", Bodies);
        var bodies = $"UPDATE privacy.accesses a SET ({columns}) = (SELECT {columns} FROM kept.accesses k WHERE k.id = CASE WHEN a.id = '{one.Id}' THEN '{other.Id}'::uuid ELSE '{one.Id}'::uuid END) WHERE id IN ('{one.Id}', '{other.Id}');";
        string Exchange(string table, string column, string first, string second) =>
            $"UPDATE privacy.{table} a SET {column} = (SELECT {column} FROM kept.{table} WHERE {second}) WHERE {first}; UPDATE privacy.{table} a SET {column} = (SELECT {column} FROM kept.{table} WHERE {first}) WHERE {second};";
        return random.Next(5) switch
        {
            0 => new("swap", bodies, both),
            1 => new("swap", $"{bodies} {Recommit}'{one.Id}'; {Recommit}'{other.Id}'", both),
            2 => new("swap", $"UPDATE privacy.ledger_positions SET entry_id = gen_random_uuid() WHERE {Place(one)}; {Exchange("ledger_positions", "entry_id", Place(other), Place(one))} UPDATE privacy.ledger_positions SET entry_id = '{other.Id}' WHERE {Place(one)}", both),
            3 when nodes.Count > 1 => Of(Two(nodes), pair => new("swap", Exchange("ledger_nodes", "hash", Key(pair.One), Key(pair.Other)), [Name(pair.One) + Above(pair.One, pair.Other), Name(pair.Other) + Above(pair.Other, pair.One)])),
            4 when checkpoints.Count > 1 => Of(Two(checkpoints), pair => new("swap", Exchange("ledger_checkpoints", "note", Key(pair.One), Key(pair.Other)), [Name(pair.One), Name(pair.Other)])),
            _ => new("swap", Exchange("ledger_positions", "leaf", Place(one), Place(other)), both),
        };
    }

    private Mutation Truncate()
    {
        var cut = random.Next(rows.Count);
        var gone = rows.Where(row => row.Position >= cut).ToList();
        return random.Next(4) switch
        {
            0 => new("truncate", $"DELETE FROM privacy.accesses WHERE id IN ({string.Join(',', gone.Select(row => $"'{row.Id}'"))})", [.. gone.Select(Name)]),
            1 => new("truncate", $"DELETE FROM privacy.ledger_positions WHERE ledger = 'accesses' AND position >= {cut}", [.. gone.Select(row => $"position {row.Position}"), .. gone.Select(Name)]),
            2 when checkpoints.Count > 2 => Of(random.Next(1, checkpoints.Count - 1), keep => new(
                "truncate", "", [.. checkpoints.Skip(keep).SkipLast(1).Select(Name)], copies => string.Concat(copies.Split("---\n").Take(keep).Select(note => note + "---\n")))),
            _ => new("truncate", "TRUNCATE privacy.accesses, privacy.ledger_positions, privacy.ledger_nodes, privacy.ledger_checkpoints", [.. checkpoints.Select(Name)]),
        };
    }

    /// <summary>Everything as it was at an earlier checkpoint, to the last row.</summary>
    private Mutation RollBack()
    {
        var size = random.Next(checkpoints.Count) is > 0 and var at ? checkpoints[at - 1].Size : 0;
        return new(
            "roll back",
            $"""
            DELETE FROM privacy.accesses WHERE id IN (SELECT entry_id FROM privacy.ledger_positions WHERE ledger = 'accesses' AND position >= {size});
            DELETE FROM privacy.ledger_nodes WHERE ledger = 'accesses' AND (index + 1) << level > {size};
            DELETE FROM privacy.ledger_positions WHERE ledger = 'accesses' AND position >= {size};
            DELETE FROM privacy.ledger_checkpoints WHERE ledger = 'accesses' AND size > {size}
            """,
            [.. checkpoints.Where(checkpoint => checkpoint.Size > size).Select(Name)]);
    }

    /// <summary>Another content with all that hangs on it made to fit: the leaf; or also the tree; or also every checkpoint, unsigned or signed with the stolen key.</summary>
    private Mutation Fork()
    {
        var (row, depth) = (Any(rows), random.Next(4));
        var leaves = rows.Select(one => LedgerLeaf.Of(one.Id, one.Xid, one.Id == row.Id ? one.Forged : one.Commitment)).ToList();
        var sql = new StringBuilder($"UPDATE privacy.accesses SET clause = '9.9', commitment = {Hex(row.Forged)} WHERE id = '{row.Id}';");
        sql.Append(CultureInfo.InvariantCulture, $"UPDATE privacy.ledger_positions SET leaf = {Hex(leaves[(int)row.Position])} WHERE {Place(row)};");
        var tree = new MerkleFrontier();
        foreach (var leaf in leaves)
        {
            foreach (var (node, hash) in tree.Append(leaf).Where(_ => depth > 0))
                sql.Append(CultureInfo.InvariantCulture, $"UPDATE privacy.ledger_nodes SET hash = {Hex(hash)} WHERE {Key(new Node(node.Level, node.Index))};");
            if (depth > 1 && checkpoints.FirstOrDefault(checkpoint => checkpoint.Size == tree.Size) is { } checkpoint)
                sql.Append(Resigned(checkpoint, checkpoint with { Root = tree.Root() }, stolenKey: depth == 3));
        }

        var covering = checkpoints.Where(checkpoint => checkpoint.Size > row.Position);
        return new("fork", sql.ToString(), [.. (depth > 1 ? covering : covering.Take(1)).Select(Name)]);
    }

    private string Resigned(Checkpoint was, Checkpoint made, bool stolenKey)
    {
        var note = stolenKey ? signer.Sign(made.Body) : signer.Sign(was.Body).Replace(was.Body, made.Body, StringComparison.Ordinal);
        return $"UPDATE privacy.ledger_checkpoints SET root = {Hex(made.Root)}, note = '{note}' WHERE {Key(was)};";
    }

    private static Mutation Of<T>(T value, Func<T, Mutation> make) => make(value);

    /// <summary>A subtree above one that is named already need not be named.</summary>
    private static string Above(Node node, Node other) =>
        other.Level < node.Level && other.Index >> (node.Level - other.Level) == node.Index ? "|" + Name(other) : "";

    private static string Name(Row row) => $"entry {row.Id}";

    private static string Name(Node node) => $"node {node.Level}/{node.Index}";

    private static string Name(Checkpoint checkpoint) => $"checkpoint {checkpoint.Size}";

    private static string Key(Node node) => $"ledger = 'accesses' AND level = {node.Level} AND index = {node.Index}";

    private static string Key(Checkpoint checkpoint) => $"ledger = 'accesses' AND size = {checkpoint.Size}";

    private static string Place(Row row) => $"ledger = 'accesses' AND position = {row.Position}";

    private static string Hex(byte[] bytes) => $"'\\x{Convert.ToHexStringLower(bytes)}'::bytea";

    private T Any<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private (T One, T Other) Two<T>(IReadOnlyList<T> from)
    {
        var one = random.Next(from.Count);
        return (from[one], from[(one + 1 + random.Next(from.Count - 1)) % from.Count]);
    }
}
