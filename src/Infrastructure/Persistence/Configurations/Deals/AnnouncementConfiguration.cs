using CarTrade.Domain.Common;
using CarTrade.Domain.Deals.Announcements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Deals;

/// <summary>What buyers' transfer slips say.</summary>
internal sealed class AnnouncementConfiguration : IEntityTypeConfiguration<PaymentAnnouncement>
{
    public void Configure(EntityTypeBuilder<PaymentAnnouncement> builder)
    {
        builder.ToTable("announcements", "deals");
        builder.HasKey(row => row.Id).HasName("pk_announcements");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Currency).HasMaxLength(Currency.CodeLength);
        builder.Property(row => row.Reference).HasMaxLength(PaymentAnnouncement.ReferenceLength);
        builder.HasIndex(row => new { row.OrderId, row.Id }).HasDatabaseName("ix_announcements_order");
        builder.HasIndex(row => row.RequestId).HasDatabaseName("ix_announcements_request");
    }
}
