using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.PurchaseRequests;

internal sealed class CoOwnershipConfiguration : IEntityTypeConfiguration<CoOwnership>
{
    public void Configure(EntityTypeBuilder<CoOwnership> builder)
    {
        builder.ToTable("co_ownerships", "requests");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Fields).HasMaxLength(CoOwnership.FieldsLength);
        builder.HasIndex(row => new { row.RequestId, row.DealerId }).IsUnique().HasDatabaseName("ux_co_ownerships_request_dealer");
        builder.HasIndex(row => new { row.DealerId, row.Id }).IsDescending(false, true).HasDatabaseName("ix_co_ownerships_dealer");
    }
}
