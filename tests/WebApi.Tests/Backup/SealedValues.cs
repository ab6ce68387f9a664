using CarTrade.WebApi.Tests.Fixtures;
using Npgsql;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>What was stored of a subject: every sealed value under its keys, and the wrapped keys.</summary>
/// <param name="Blobs">The sealed values, by where they lay.</param>
/// <param name="Keys">Wrapped keys: id, epoch, bytes.</param>
internal sealed record SealedValues(IReadOnlyList<(string Place, byte[] Blob)> Blobs, IReadOnlyList<(Guid Id, int Epoch, byte[] Wrapped)> Keys)
{
    private const int KeyAt = 1;
    private const int NonceAt = 17;
    private const int Piece = 32;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Reads them from the living servers.</summary>
    public static async Task<SealedValues> ReadAsync(TestApp app, IEnumerable<Guid> subjects)
    {
        var keys = await KeysAsync(app.VaultOwner, [.. subjects]);
        var blobs = new List<(string, byte[])>();
        foreach (var (table, column) in await ColumnsAsync(app.Owner))
        {
            await using var command = app.Owner.CreateCommand($"SELECT {column} FROM {table} WHERE length({column}) > 45 AND substr({column}, {KeyAt + 1}, 16) = ANY ($1)");
            command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = [.. keys.Select(key => key.Id.ToByteArray(bigEndian: true))] });
            await using var reader = await command.ExecuteReaderAsync(Ct);
            while (await reader.ReadAsync(Ct))
                blobs.Add(($"{table}.{column}", await reader.GetFieldValueAsync<byte[]>(0, Ct)));
        }

        return new(blobs, keys);
    }

    /// <summary>A scanner that looks for a piece of each: behind the key's id, which may stay.</summary>
    public RawScanner Scanner()
    {
        var scanner = new RawScanner();
        foreach (var (place, blob) in Blobs)
            scanner.PlantBytes("sealed " + place, blob.AsSpan(NonceAt, Math.Min(Piece, blob.Length - NonceAt)));
        foreach (var (id, _, wrapped) in Keys)
            scanner.PlantBytes($"wrapped key {id}", wrapped.AsSpan(0, Piece));
        return scanner;
    }

    private static async Task<List<(Guid Id, int Epoch, byte[] Wrapped)>> KeysAsync(NpgsqlDataSource vault, Guid[] subjects)
    {
        await using var command = vault.CreateCommand("SELECT id, epoch, wrapped FROM data_keys WHERE subject_id = ANY ($1) AND wrapped IS NOT NULL");
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = subjects });
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var keys = new List<(Guid, int, byte[])>();
        while (await reader.ReadAsync(Ct))
            keys.Add((reader.GetGuid(0), reader.GetInt32(1), await reader.GetFieldValueAsync<byte[]>(2, Ct)));
        return keys;
    }

    private static async Task<List<(string Table, string Column)>> ColumnsAsync(NpgsqlDataSource main)
    {
        await using var command = main.CreateCommand(
            """
            SELECT format('%I.%I', c.table_schema, c.table_name), quote_ident(c.column_name) FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
            WHERE c.data_type = 'bytea' AND t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('pg_catalog', 'information_schema')
            """);
        await using var reader = await command.ExecuteReaderAsync(Ct);
        var columns = new List<(string, string)>();
        while (await reader.ReadAsync(Ct))
            columns.Add((reader.GetString(0), reader.GetString(1)));
        return columns;
    }
}
