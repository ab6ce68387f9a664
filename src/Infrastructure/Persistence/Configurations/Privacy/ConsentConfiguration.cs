using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>The ledger of consents.</summary>
internal sealed class ConsentEventConfiguration : IEntityTypeConfiguration<ConsentEvent>
{
    /// <summary>Two decisions of one person at the same moment: one of them reads again.</summary>
    public const string Order = "ux_consent_events_owner_sequence";

    private const int LanguageLength = 2;

    public void Configure(EntityTypeBuilder<ConsentEvent> builder)
    {
        builder.ToLedger("consent_events");
        builder.HasKey(row => row.Id).HasName("pk_consent_events");
        builder.Ignore(row => row.Matter);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.RecipientName).HasMaxLength(ConsentEvent.RecipientNameLength);
        builder.Property(row => row.TextSha256).HasMaxLength(ConsentEvent.HashLength);
        builder.Property(row => row.Language).HasMaxLength(LanguageLength);
        builder.Property(row => row.Form).HasMaxLength(ConsentEvent.NameLength);
        builder.Property(row => row.PolicyVersion).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.Clause).HasMaxLength(Occasion.MaxTokenLength);
        builder.PrimitiveCollection(row => row.Fields);
        builder.HasIndex(LedgerMapping.Xid, nameof(ConsentEvent.Id)).HasDatabaseName("ix_consent_events_xid_id");
        builder.HasIndex(row => new { row.OwnerId, row.Sequence }).IsUnique().HasDatabaseName(Order);
        builder.HasIndex(row => row.Until).HasFilter("until is not null").HasDatabaseName("ix_consent_events_until");
        builder.HasIndex(row => row.TextSha256).HasDatabaseName("ix_consent_events_text");
    }
}

/// <summary>Addresses that must not be written to.</summary>
internal sealed class SuppressionConfiguration : IEntityTypeConfiguration<Suppression>
{
    private const int HashLength = 32;

    public void Configure(EntityTypeBuilder<Suppression> builder)
    {
        builder.ToTable("suppressions", "privacy");
        builder.HasKey(row => row.Id).HasName("pk_suppressions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.AddressHash).HasMaxLength(HashLength);
        builder.HasIndex(row => new { row.Channel, row.AddressHash, row.At }).HasDatabaseName("ix_suppressions_address");
    }
}
