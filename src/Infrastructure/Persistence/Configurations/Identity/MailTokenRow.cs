using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>The token of a mailed link. One without account and request is idle: somebody asked for an address that has no account.</summary>
internal sealed class MailTokenRow
{
    [NotPersonal("identifier")]
    public Guid Id { get; init; }

    [NotPersonal("hash of a keyed hash")]
    public required byte[] Hash { get; init; }

    [NotPersonal("state")]
    public MailTokenKind Kind { get; init; }

    [NotPersonal("identifier")]
    public Guid? AccountId { get; init; }

    [NotPersonal("identifier")]
    public Guid? RequestId { get; init; }

    [NotPersonal("keyed hash of the address that asked")]
    public byte[]? AskedIndex { get; init; }

    [NotPersonal("keyed hash of the new address")]
    public byte[]? NewEmailIndex { get; init; }

    [Collected(DataCategory.MembersInformation, "1.1", Retention.Day1)]
    public Sealed<AccountContact>? NewContact { get; init; }

    [NotPersonal("time of a system event")]
    public DateTimeOffset CreatedAt { get; init; }

    [NotPersonal("time of a system event")]
    public DateTimeOffset ExpiresAt { get; init; }

    [NotPersonal("counter")]
    public int UsesLeft { get; init; }
}

internal sealed class MailTokenConfiguration : IEntityTypeConfiguration<MailTokenRow>
{
    public void Configure(EntityTypeBuilder<MailTokenRow> builder)
    {
        builder.ToTable("mail_tokens", "identity");
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.HasIndex(t => t.Hash, "ux_mail_tokens_hash").IsUnique();
        builder.HasIndex(t => new { t.AskedIndex, t.CreatedAt }, "ix_mail_tokens_asked_index_created_at").HasFilter("asked_index is not null");
        builder.HasIndex(t => t.AccountId, "ix_mail_tokens_account_id");
        builder.HasIndex(t => t.ExpiresAt, "ix_mail_tokens_expires_at");
        builder.HasOne<AccountRow>().WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
