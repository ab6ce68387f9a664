namespace CarTrade.Infrastructure.Persistence;

/// <summary>Names of connection strings and of the keyed <c>NpgsqlDataSource</c> services.</summary>
internal static class DatabaseNames
{
    /// <summary>Main database, as the program's powerless login.</summary>
    public const string Main = "Main";

    /// <summary>Main database, for batches that hold a connection for one round trip: few connections, which stay warm in the processors' caches.</summary>
    public const string Batches = "Batches";

    /// <summary>Main database, as its owner: migrations and commands of the operator only.</summary>
    public const string MainOwner = "MainOwner";

    /// <summary>Vault of data keys, as the program's login.</summary>
    public const string Vault = "Vault";

    /// <summary>Vault, as its owner.</summary>
    public const string VaultOwner = "VaultOwner";

    /// <summary>Main database, as the message bus.</summary>
    public const string Bus = "Bus";
}
