using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>A backup code of an account's second factor.</summary>
[NotPersonal("keyed hash of a random code")]
internal sealed class BackupCodeRow
{
    public Guid AccountId { get; init; }

    public required byte[] Hash { get; init; }

    public DateTimeOffset? UsedAt { get; init; }
}

internal sealed class BackupCodeConfiguration : IEntityTypeConfiguration<BackupCodeRow>
{
    public void Configure(EntityTypeBuilder<BackupCodeRow> builder)
    {
        builder.ToTable("backup_codes", "identity");
        builder.HasKey(c => new { c.AccountId, c.Hash });
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
