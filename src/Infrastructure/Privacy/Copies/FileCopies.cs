using CarTrade.Infrastructure.Backup;
using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Identity;
using CarTrade.Infrastructure.Photos;
using CarTrade.Infrastructure.Privacy.Erasure;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Vault;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Pictures of cars, their metadata removed: they belong to dealerships and show nobody.</summary>
internal sealed class PhotoFileCopies() : CopyLocator("photos.files", typeof(DiskPhotoStore));

/// <summary>Copies of signed checkpoints outside the database: hashes.</summary>
internal sealed class CheckpointCopies() : CopyLocator("ledger.checkpoints", typeof(CheckpointFile));

/// <summary>The erasure ledger: ids of records that are gone, kept so that they stay gone.</summary>
internal sealed class ErasureLedgerCopies() : CopyLocator("erasures.ledger", typeof(ErasureLedger));

/// <summary>Key files: each wraps or signs for everybody. An epoch's key is destroyed on its day.</summary>
internal sealed class KeyFileCopies() : CopyLocator("keys.files", typeof(KeyFiles));

/// <summary>What instances remember of sessions: forgotten on the notice that ends them.</summary>
internal sealed class SessionMemoryCopies() : CopyLocator("memory.sessions", typeof(SessionStates));

/// <summary>Logs: names of use cases, outcomes and trace ids; no personal data is ever written to them.</summary>
internal sealed class LogCopies() : CopyLocator("logs");

/// <summary>
/// Database files, WAL, replicas and backups hold sealed values only. Nobody rewrites a backup: its copies are dead once the key is destroyed, and those of
/// the vault once the last epoch's key that could open them is.
/// </summary>
internal sealed class BackupCopies() : CopyLocator("backups", typeof(EmbeddedPostgres), typeof(Cluster), typeof(DataFolder), typeof(Embedded.Credentials), typeof(ServerBinaries), typeof(FolderSwap),
    typeof(BackupStore), typeof(WholeFile), typeof(WalStore), typeof(ClusterFiles), typeof(PackedFile), typeof(BaseBackup), typeof(WalArchive), typeof(ClusterRestore), typeof(Recovery));
