using CarTrade.Domain.Shipping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Shipping;

internal sealed class ShipmentConfiguration : IEntityTypeConfiguration<Shipment>
{
    public void Configure(EntityTypeBuilder<Shipment> builder)
    {
        builder.ToTable("shipments", "shipping");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasStates<Shipment, ShipmentState, ShipmentAction>();
        builder.Ignore(row => row.ArrivesTooLate);
        builder.Property(row => row.Vessel).HasMaxLength(Shipment.TextLength);
        builder.Property(row => row.VoyageNumber).HasMaxLength(Shipment.TextLength);
        builder.OwnsMany(row => row.Events, one => one.ToJson("events"));
        builder.Navigation(row => row.Events).HasField("events").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(row => row.OrderId).IsUnique().HasDatabaseName("ux_shipments_order");
        builder.HasIndex(row => row.RequestId).HasDatabaseName("ix_shipments_request");
        builder.HasIndex(row => new { row.DealerId, row.Id }).HasDatabaseName("ix_shipments_dealer");
    }
}
