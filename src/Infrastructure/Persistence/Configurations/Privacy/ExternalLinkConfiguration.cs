using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>What was found at the policies of sites that we link to.</summary>
internal sealed class ExternalLinkConfiguration : IEntityTypeConfiguration<ExternalLinkCheck>
{
    public void Configure(EntityTypeBuilder<ExternalLinkCheck> builder)
    {
        builder.ToTable("external_links", "privacy");
        builder.HasKey(row => row.LinkId).HasName("pk_external_links");
        builder.Property(row => row.LinkId).HasMaxLength(ExternalLinkCheck.IdLength);
        builder.Property(row => row.AcceptedSha256).HasMaxLength(ConsentEvent.HashLength);
        builder.Property(row => row.ReadSha256).HasMaxLength(ConsentEvent.HashLength);
    }
}
