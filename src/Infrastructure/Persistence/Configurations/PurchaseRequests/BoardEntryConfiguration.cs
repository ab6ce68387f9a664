using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.PurchaseRequests;

/// <summary>The boards: a row a dealer and request, so that a page is one walk of an index however many requests are open.</summary>
internal sealed class BoardEntryConfiguration : IEntityTypeConfiguration<BoardEntry>
{
    public void Configure(EntityTypeBuilder<BoardEntry> builder)
    {
        builder.ToTable("board_entries", "requests");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.RemainingCars);
        builder.HasWish(row => row.Wish);
        builder.Property(row => row.MaskedNote).HasMaxLength(PlainText.NoteLength);
        builder.HasIndex(row => new { row.DealerId, row.RequestId }).IsUnique().HasDatabaseName("ux_board_entries_dealer_request");
        builder.HasIndex(row => row.RequestId).HasDatabaseName("ix_board_entries_request");
        builder.HasIndex(row => new { row.DealerId, row.Id }).IsDescending(false, true).HasFilter("closed_at is null").HasDatabaseName("ix_board_entries_open");
        builder.HasIndex(row => new { row.DealerId, row.Destination, row.Id }).IsDescending(false, false, true)
            .HasFilter("closed_at is null").HasDatabaseName("ix_board_entries_open_destination");
    }
}
