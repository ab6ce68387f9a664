using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.PurchaseRequests;

internal sealed class LeadReleaseConfiguration : IEntityTypeConfiguration<LeadRelease>
{
    public void Configure(EntityTypeBuilder<LeadRelease> builder)
    {
        builder.ToTable("lead_releases", "requests");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.IsLive);
        builder.HasStates<LeadRelease, LeadReleaseState, LeadReleaseAction>();
        builder.HasIndex(row => new { row.RequestId, row.DealerId }).IsUnique()
            .HasFilter("state in ('scheduled', 'available', 'received')").HasDatabaseName("ux_lead_releases_live");
        builder.HasIndex(row => new { row.DealerId, row.Id }).IsDescending(false, true).HasDatabaseName("ix_lead_releases_dealer");
    }
}
