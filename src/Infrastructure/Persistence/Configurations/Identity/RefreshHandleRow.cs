using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>One handle of a session's family. Used ones stay until the session goes, so that their return is noticed.</summary>
[NotPersonal("hash of a random handle")]
internal sealed class RefreshHandleRow
{
    public required byte[] Hash { get; init; }

    public Guid SessionId { get; init; }

    public DateTimeOffset IssuedAt { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}

internal sealed class RefreshHandleConfiguration : IEntityTypeConfiguration<RefreshHandleRow>
{
    public void Configure(EntityTypeBuilder<RefreshHandleRow> builder)
    {
        builder.ToTable("refresh_handles", "identity");
        builder.HasKey(h => h.Hash);
        builder.HasIndex(h => h.SessionId, "ix_refresh_handles_session_id");
        builder.HasOne<SessionRow>().WithMany().HasForeignKey(h => h.SessionId).OnDelete(DeleteBehavior.Cascade);
    }
}
