using CarTrade.Domain.Privacy.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>Places of entries.</summary>
internal sealed class LedgerPositionConfiguration : IEntityTypeConfiguration<LedgerPosition>
{
    public void Configure(EntityTypeBuilder<LedgerPosition> builder)
    {
        builder.ToTable("ledger_positions", "privacy");
        builder.HasKey(row => new { row.Ledger, row.Position }).HasName("pk_ledger_positions");
        builder.Property(row => row.Ledger).HasMaxLength(LedgerCheckpoint.LedgerLength);
        builder.Property(row => row.Position).ValueGeneratedNever();
        builder.HasIndex(row => new { row.Ledger, row.EntryId }).IsUnique().HasDatabaseName("uq_ledger_positions_entry");
    }
}

/// <summary>Hashes of complete subtrees.</summary>
internal sealed class LedgerNodeConfiguration : IEntityTypeConfiguration<LedgerNode>
{
    public void Configure(EntityTypeBuilder<LedgerNode> builder)
    {
        builder.ToTable("ledger_nodes", "privacy");
        builder.HasKey(row => new { row.Ledger, row.Level, row.Index }).HasName("pk_ledger_nodes");
        builder.Property(row => row.Ledger).HasMaxLength(LedgerCheckpoint.LedgerLength);
        builder.Property(row => row.Level).ValueGeneratedNever();
        builder.Property(row => row.Index).ValueGeneratedNever();
    }
}

/// <summary>Signed checkpoints.</summary>
internal sealed class LedgerCheckpointConfiguration : IEntityTypeConfiguration<LedgerCheckpoint>
{
    public void Configure(EntityTypeBuilder<LedgerCheckpoint> builder)
    {
        builder.ToTable("ledger_checkpoints", "privacy");
        builder.HasKey(row => new { row.Ledger, row.Size }).HasName("pk_ledger_checkpoints");
        builder.Property(row => row.Ledger).HasMaxLength(LedgerCheckpoint.LedgerLength);
        builder.Property(row => row.Size).ValueGeneratedNever();
        builder.Property(row => row.Horizon).HasColumnType("xid8");
        builder.Property(row => row.Note).HasMaxLength(LedgerCheckpoint.NoteLength);
    }
}
