using CarTrade.Domain.Deals;
using CarTrade.Infrastructure.Persistence.Configurations.Dealers;
using CarTrade.Infrastructure.Persistence.Configurations.Offers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Deals;

/// <summary>Rows are inserted and never changed: no role has the right to; the buyer's sealed name alone can be destroyed.</summary>
internal sealed class ProformaConfiguration : IEntityTypeConfiguration<Proforma>
{
    public void Configure(EntityTypeBuilder<Proforma> builder)
    {
        builder.ToTable("proformas", "deals");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.FirstPayment).Ignore(row => row.Balance);
        builder.ComplexProperty(row => row.Seller, seller => DealerConfiguration.Company(seller, "seller"));
        builder.ComplexProperty(row => row.Car, OfferMapping.Car);
        builder.ComplexProperty(row => row.Price, OfferMapping.Price);
        builder.OwnsMany(row => row.Instalments, part => part.ToJson("instalments"));
        builder.Navigation(row => row.Instalments).HasField("instalments").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Property(row => row.BankReference).HasMaxLength(CreditorReference.MaxLength);
        builder.Property(row => row.Code).HasMaxLength(Proforma.CodeLength);
        builder.HasIndex(row => row.Number).IsUnique().HasDatabaseName("ux_proformas_number");
        builder.HasIndex(row => row.BankReference).IsUnique().HasDatabaseName("ux_proformas_bank_reference");
        builder.HasIndex(row => new { row.OrderId, row.Revision }).IsUnique().HasDatabaseName("ux_proformas_order_revision");
        builder.HasIndex(row => row.RequestId).HasDatabaseName("ix_proformas_request");
    }
}
