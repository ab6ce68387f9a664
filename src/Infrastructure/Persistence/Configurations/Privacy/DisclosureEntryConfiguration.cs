using CarTrade.Domain.Privacy.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>The disclosure ledger.</summary>
internal sealed class DisclosureEntryConfiguration : IEntityTypeConfiguration<DisclosureEntry>
{
    public void Configure(EntityTypeBuilder<DisclosureEntry> builder)
    {
        builder.ToLedger("disclosures");
        builder.HasKey(entry => entry.Id).HasName("pk_disclosures");
        builder.Property(entry => entry.Id).ValueGeneratedNever();
        builder.Property(entry => entry.RecipientName).HasMaxLength(DisclosureEntry.RecipientNameLength);
        builder.Property(entry => entry.Clause).HasMaxLength(DisclosureEntry.NameLength);
        builder.Property(entry => entry.PolicyVersion).HasMaxLength(DisclosureEntry.NameLength);
        builder.PrimitiveCollection(entry => entry.Fields);
        builder.HasIndex(LedgerMapping.Xid, nameof(DisclosureEntry.Id)).HasDatabaseName("ix_disclosures_xid_id");
        builder.HasIndex(entry => new { entry.OwnerId, entry.Id }).HasDatabaseName("ix_disclosures_owner");
        builder.HasIndex(entry => new { entry.RequestId, entry.Id }).HasDatabaseName("ix_disclosures_request");
    }
}
