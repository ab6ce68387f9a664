using CarTrade.Domain.Privacy.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>The access log.</summary>
internal sealed class AccessEntryConfiguration : IEntityTypeConfiguration<AccessEntry>
{
    public void Configure(EntityTypeBuilder<AccessEntry> builder)
    {
        builder.ToLedger("accesses");
        builder.HasKey(entry => entry.Id).HasName("pk_accesses");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.Place).HasMaxLength(AccessEntry.PlaceLength);
        builder.Property(entry => entry.Audience).HasMaxLength(AccessEntry.NameLength);
        builder.Property(entry => entry.Clause).HasMaxLength(AccessEntry.NameLength);
        builder.Property(entry => entry.PolicyVersion).HasMaxLength(AccessEntry.NameLength);
        builder.HasIndex(LedgerMapping.Xid, nameof(AccessEntry.Id)).HasDatabaseName("ix_accesses_xid_id");
        builder.HasIndex(entry => new { entry.SubjectId, entry.Id }).HasDatabaseName("ix_accesses_subject");
        builder.HasIndex(entry => new { entry.OwnerId, entry.Id }).HasDatabaseName("ix_accesses_owner");
    }
}
