using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Offers;

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    /// <summary>Length of a normalised chassis number.</summary>
    public const int ChassisKeyLength = 32;

    public void Configure(EntityTypeBuilder<Offer> builder)
    {
        builder.ToTable("offers", "offers");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.Current).Ignore(row => row.IsLive);
        builder.HasStates<Offer, OfferState, OfferAction>();
        builder.Property(row => row.ChassisKey).HasMaxLength(ChassisKeyLength);
        builder.HasMany(row => row.Revisions).WithOne().HasForeignKey("OfferId").HasConstraintName("fk_offer_revisions_offer");
        builder.HasMany(row => row.CounterOffers).WithOne().HasForeignKey("OfferId").HasConstraintName("fk_counter_offers_offer");
        builder.Navigation(row => row.Revisions).HasField("revisions").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        builder.Navigation(row => row.CounterOffers).HasField("counterOffers").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_offers_reference");
        builder.HasIndex(row => new { row.RequestId, row.SentAt }).HasDatabaseName("ix_offers_request");
        builder.HasIndex(row => new { row.DealerId, row.Id }).IsDescending(false, true).HasDatabaseName("ix_offers_dealer");
        builder.HasIndex(row => row.ChassisKey).HasFilter("closed_at is null and chassis_key is not null").HasDatabaseName("ix_offers_live_chassis");
        builder.HasIndex(row => row.ValidUntil).HasFilter("closed_at is null").HasDatabaseName("ix_offers_live_validity");
    }
}

/// <summary>Rows are inserted and never changed: no role has the right to.</summary>
internal sealed class OfferRevisionConfiguration : IEntityTypeConfiguration<OfferRevision>
{
    public void Configure(EntityTypeBuilder<OfferRevision> builder)
    {
        builder.ToTable("offer_revisions", "offers");
        builder.Property<OfferId>("OfferId");
        builder.HasKey("OfferId", nameof(OfferRevision.Number));
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.ComplexProperty(row => row.Car, OfferMapping.Car);
        builder.ComplexProperty(row => row.Price, OfferMapping.Price);
        builder.ComplexProperty(row => row.Rate);
        builder.Property(row => row.MaskedNote).HasMaxLength(PlainText.NoteLength);
        builder.PrimitiveCollection(row => row.PhotoIds).HasField("photoIds").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class CounterOfferConfiguration : IEntityTypeConfiguration<CounterOffer>
{
    public void Configure(EntityTypeBuilder<CounterOffer> builder)
    {
        builder.ToTable("counter_offers", "offers");
        builder.Property<OfferId>("OfferId");
        builder.HasKey("OfferId", nameof(CounterOffer.Number));
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Ignore(row => row.Total);
        builder.Property(row => row.MaskedNote).HasMaxLength(PlainText.NoteLength);
    }
}

internal sealed class VehicleHoldConfiguration : IEntityTypeConfiguration<VehicleHold>
{
    /// <summary>The one live hold of a car, across all dealers.</summary>
    public const string OneLiveHold = "ux_vehicle_holds_live";

    public void Configure(EntityTypeBuilder<VehicleHold> builder)
    {
        builder.ToTable("vehicle_holds", "offers");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.IsActive);
        builder.Property(row => row.ChassisKey).HasMaxLength(OfferConfiguration.ChassisKeyLength);
        builder.Property(row => row.ReleaseReason).HasMaxLength(VehicleHold.ReasonLength);
        builder.HasIndex(row => row.ChassisKey).IsUnique().HasFilter("released_at is null").HasDatabaseName(OneLiveHold);
    }
}

/// <summary>Cars and prices as columns.</summary>
internal static class OfferMapping
{
    public static void Car(ComplexPropertyBuilder<OfferedCar> car)
    {
        car.Ignore(c => c.IsToBeSourced);
        car.Property(c => c.Make).HasMaxLength(OfferedCar.NameLength);
        car.Property(c => c.Model).HasMaxLength(OfferedCar.NameLength);
    }

    public static void Price(ComplexPropertyBuilder<IncotermPrice> price) => price.Ignore(p => p.Total);
}
