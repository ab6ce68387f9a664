using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>A one-time code between sign-in and tokens.</summary>
[NotPersonal("hash of a random code and state of a sign-in")]
internal sealed class AuthorizationCodeRow
{
    public required byte[] Hash { get; init; }

    public Guid AccountId { get; init; }

    public required string ClientId { get; init; }

    public required string Thumbprint { get; init; }

    public required string Challenge { get; init; }

    public required string[] Methods { get; init; }

    public bool EnrolmentOnly { get; init; }

    public int SecurityVersion { get; init; }

    public DateTimeOffset AuthenticatedAt { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }

    /// <summary>The session that its first use began; a second use ends it.</summary>
    public Guid? SessionId { get; init; }
}

internal sealed class AuthorizationCodeConfiguration : IEntityTypeConfiguration<AuthorizationCodeRow>
{
    public void Configure(EntityTypeBuilder<AuthorizationCodeRow> builder)
    {
        builder.ToTable("authorization_codes", "identity");
        builder.HasKey(c => c.Hash);
        builder.HasIndex(c => c.ExpiresAt, "ix_authorization_codes_expires_at");
        builder.HasIndex(c => c.AccountId, "ix_authorization_codes_account_id");
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
