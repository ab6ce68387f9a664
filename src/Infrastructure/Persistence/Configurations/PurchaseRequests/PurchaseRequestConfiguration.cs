using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.PurchaseRequests;

internal sealed class PurchaseRequestConfiguration : IEntityTypeConfiguration<PurchaseRequest>
{
    private const int HashLength = 32;

    public void Configure(EntityTypeBuilder<PurchaseRequest> builder)
    {
        builder.ToTable("purchase_requests", "requests");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.IsGuest).Ignore(row => row.RemainingCars);
        builder.HasStates<PurchaseRequest, PurchaseRequestState, PurchaseRequestAction>();
        builder.HasWish(row => row.Wish);
        builder.Property(row => row.MaskedNote).HasMaxLength(PlainText.NoteLength);
        builder.Property(row => row.AcceptedPolicyVersion).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.Language).HasMaxLength(PurchaseRequest.LanguageLength);
        builder.Property(row => row.EmailIndex).HasMaxLength(HashLength);
        builder.Property(row => row.FoldKey).HasMaxLength(HashLength);
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_purchase_requests_reference");
        builder.HasIndex(row => new { row.OwnerId, row.Id }).HasDatabaseName("ix_purchase_requests_owner");
        builder.HasIndex(row => row.FoldKey).HasDatabaseName("ix_purchase_requests_fold");
        builder.HasIndex(row => row.EmailIndex).HasDatabaseName("ix_purchase_requests_email");
        builder.HasIndex(row => row.ExpiresAt).HasFilter("closed_at is null").HasDatabaseName("ix_purchase_requests_open_expiry");
        builder.HasIndex(row => row.CreatedAt).HasFilter("state = 'matched'").HasDatabaseName("ix_purchase_requests_matched");
    }
}
