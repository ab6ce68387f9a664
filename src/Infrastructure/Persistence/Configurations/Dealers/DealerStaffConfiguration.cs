using CarTrade.Domain.Dealers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Dealers;

internal sealed class DealerStaffConfiguration : IEntityTypeConfiguration<DealerStaff>
{
    public void Configure(EntityTypeBuilder<DealerStaff> builder)
    {
        builder.ToTable("staff", "dealers");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.IsActive);
        builder.HasOne<Dealer>().WithMany().HasForeignKey(row => row.DealerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.DealerId, row.Id }).HasDatabaseName("ix_staff_dealer");
        builder.HasIndex(row => row.AccountId).IsUnique().HasFilter("removed_at is null").HasDatabaseName("ux_staff_account");
    }
}
