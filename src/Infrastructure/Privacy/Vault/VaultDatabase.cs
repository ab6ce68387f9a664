using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>The second cluster: data keys and signing keys, and nothing else.</summary>
/// <param name="Source">Connections to it.</param>
internal sealed record VaultDatabase(NpgsqlDataSource Source);
