using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.PurchaseRequests;

/// <summary>Rows come from triggers (56-changes.sql), so that no change can forget to be told.</summary>
internal sealed class DealerChangeConfiguration : IEntityTypeConfiguration<DealerChange>
{
    private const int TypeLength = 40;

    public void Configure(EntityTypeBuilder<DealerChange> builder)
    {
        builder.ToTable("dealer_changes", "requests");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).UseIdentityAlwaysColumn();
        builder.Property(row => row.Xid).HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()");
        builder.Property(row => row.Type).HasMaxLength(TypeLength);
        builder.HasIndex(row => new { row.DealerId, row.Xid, row.Id }).HasDatabaseName("ix_dealer_changes_feed");
        builder.HasIndex(row => row.At).HasDatabaseName("ix_dealer_changes_at");
    }
}
