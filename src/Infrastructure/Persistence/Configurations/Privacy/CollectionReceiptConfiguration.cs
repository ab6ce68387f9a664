using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>When and how values were collected.</summary>
internal sealed class CollectionReceiptConfiguration : IEntityTypeConfiguration<CollectionReceipt>
{
    public void Configure(EntityTypeBuilder<CollectionReceipt> builder)
    {
        builder.ToTable("collection_receipts", "privacy");
        builder.HasKey(receipt => receipt.Id).HasName("pk_collection_receipts");
        builder.Property(receipt => receipt.Id).ValueGeneratedNever();
        builder.Property(receipt => receipt.Form).HasMaxLength(CollectionReceipt.NameLength);
        builder.Property(receipt => receipt.Channel).HasMaxLength(CollectionReceipt.NameLength);
        builder.Property(receipt => receipt.PolicyVersion).HasMaxLength(CollectionReceipt.NameLength);
        builder.Property(receipt => receipt.Language).HasMaxLength(CollectionReceipt.NameLength);
        builder.PrimitiveCollection(receipt => receipt.Fields);
        builder.HasIndex(receipt => new { receipt.SubjectId, receipt.Id }).HasDatabaseName("ix_collection_receipts_subject");
    }
}
