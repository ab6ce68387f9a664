using CarTrade.Domain.Deals;
using CarTrade.Infrastructure.Persistence.Configurations.Offers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Deals;

internal sealed class DealConfiguration : IEntityTypeConfiguration<Deal>
{
    public void Configure(EntityTypeBuilder<Deal> builder)
    {
        builder.ToTable("deals", "deals");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.ComplexProperty(row => row.Car, OfferMapping.Car);
        builder.ComplexProperty(row => row.Price, OfferMapping.Price);
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_deals_reference");
        builder.HasIndex(row => row.OfferId).IsUnique().HasDatabaseName("ux_deals_offer");
        builder.HasIndex(row => row.RequestId).HasDatabaseName("ix_deals_request");
        builder.HasIndex(row => new { row.OwnerId, row.AcceptedAt }).HasDatabaseName("ix_deals_owner");
        builder.HasIndex(row => new { row.DealerId, row.AcceptedAt }).HasDatabaseName("ix_deals_dealer");
    }
}
