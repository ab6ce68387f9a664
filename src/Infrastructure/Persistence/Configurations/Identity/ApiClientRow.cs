using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>A dealership's program.</summary>
[NotPersonal("a program's registration")]
internal sealed class ApiClientRow
{
    public const int NameLength = 80;

    public Guid Id { get; init; }

    public Guid DealerId { get; init; }

    public required string Name { get; init; }

    public required string[] Scopes { get; init; }

    public bool Suspended { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}

internal sealed class ApiClientConfiguration : IEntityTypeConfiguration<ApiClientRow>
{
    public void Configure(EntityTypeBuilder<ApiClientRow> builder)
    {
        builder.ToTable("api_clients", "identity");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(ApiClientRow.NameLength);
        builder.HasIndex(c => c.DealerId, "ix_api_clients_dealer_id");
    }
}
