namespace CarTrade.Infrastructure.Embedded;

/// <summary>The two servers: write-ahead log and backups are cluster-wide, and the vault's must not be in the main one's.</summary>
internal enum ClusterKind
{
    /// <summary>All business data.</summary>
    Main,

    /// <summary>The wrapped data keys.</summary>
    Vault,
}
