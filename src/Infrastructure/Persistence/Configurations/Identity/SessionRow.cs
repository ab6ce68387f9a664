using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>A sign-in and its family of refresh handles.</summary>
[NotPersonal("state of a sign-in")]
internal sealed class SessionRow
{
    public Guid Id { get; init; }

    public SessionKind Kind { get; init; }

    public Guid? AccountId { get; init; }

    /// <summary>The purchase request of a guest.</summary>
    public Guid? RequestId { get; init; }

    public required string ClientId { get; init; }

    public required string Thumbprint { get; init; }

    public required string[] Methods { get; init; }

    public bool EnrolmentOnly { get; init; }

    public DateTimeOffset AuthenticatedAt { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset LastUsedAt { get; init; }

    public TimeSpan Idle { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> builder)
    {
        builder.ToTable("sessions", "identity");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => s.AccountId, "ix_sessions_account_id").HasFilter("ended_at is null");
        builder.HasIndex(s => s.ExpiresAt, "ix_sessions_expires_at");
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
