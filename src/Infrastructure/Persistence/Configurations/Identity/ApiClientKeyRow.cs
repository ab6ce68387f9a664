using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>A program's public key, or the hash of its secret.</summary>
[NotPersonal("a program's credential")]
internal sealed class ApiClientKeyRow
{
    private const int JwkLength = 500;

    public Guid Id { get; init; }

    public Guid ClientId { get; init; }

    public string? Jwk { get; init; }

    public byte[]? SecretHash { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<ApiClientKeyRow>
    {
        public void Configure(EntityTypeBuilder<ApiClientKeyRow> builder)
        {
            builder.ToTable("api_client_keys", "identity");
            builder.Property(k => k.Id).ValueGeneratedNever();
            builder.Property(k => k.Jwk).HasMaxLength(JwkLength);
            builder.HasIndex(k => k.ClientId, "ix_api_client_keys_client_id");
            builder.HasOne<ApiClientRow>().WithMany().HasForeignKey(k => k.ClientId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
