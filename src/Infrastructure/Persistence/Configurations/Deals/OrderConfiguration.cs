using CarTrade.Domain.Deals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Deals;

internal sealed class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("orders", "deals");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasStates<Order, OrderState, OrderAction>();
        builder.OwnsOne(row => row.Cancellation, cancellation => cancellation.ToJson("cancellation"));
        builder.OwnsOne(row => row.Voyage, voyage => voyage.ToJson("voyage"));
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_orders_reference");
        builder.HasIndex(row => row.DealId).IsUnique().HasDatabaseName("ux_orders_deal");
        builder.HasIndex(row => row.RequestId).HasDatabaseName("ix_orders_request");
        builder.HasIndex(row => new { row.DealerId, row.Id }).IsDescending(false, true).HasDatabaseName("ix_orders_dealer");
        builder.HasIndex(row => row.State).HasFilter("closed_at is null").HasDatabaseName("ix_orders_open_state");
    }
}
