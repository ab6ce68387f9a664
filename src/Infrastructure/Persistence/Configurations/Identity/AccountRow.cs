using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>An account at rest: no address, no name, no secret in clear. Read and written by the identity schema's own SQL.</summary>
internal sealed class AccountRow
{
    [NotPersonal("identifier")]
    public Guid Id { get; init; }

    [NotPersonal("keyed hash of the address")]
    public required byte[] EmailIndex { get; init; }

    [Collected(DataCategory.MembersInformation, "1.1", Retention.Account)]
    public Sealed<AccountContact> Contact { get; init; }

    [NotPersonal("identifier of a data key")]
    public SubjectKeyId KeyId { get; init; }

    [NotPersonal("state")]
    public AccountKind Kind { get; init; }

    [NotPersonal("state")]
    public AccountRole Role { get; init; }

    [NotPersonal("state")]
    public AccountStatus Status { get; init; }

    [NotPersonal("identifier")]
    public Guid? SubjectId { get; init; }

    [NotPersonal("identifier")]
    public Guid? DealerId { get; init; }

    [Collected(DataCategory.OtherCollectedInformation, "1.6", Retention.Account, Clear = true)]
    public required string Language { get; init; }

    [NotPersonal("argon2id hash")]
    public string? PasswordHash { get; init; }

    [NotPersonal("time of a system event")]
    public DateTimeOffset? EmailProvedAt { get; init; }

    [Collected(DataCategory.OtherCollectedInformation, "1.6", Retention.Account)]
    public Sealed<TotpSecret>? Totp { get; init; }

    [Collected(DataCategory.OtherCollectedInformation, "1.6", Retention.Account)]
    public Sealed<TotpSecret>? TotpPending { get; init; }

    [NotPersonal("counter")]
    public long? TotpLastStep { get; init; }

    [NotPersonal("counter")]
    public int SecurityVersion { get; init; }

    [NotPersonal("time of a system event")]
    public DateTimeOffset CreatedAt { get; init; }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<AccountRow>
{
    public void Configure(EntityTypeBuilder<AccountRow> builder)
    {
        builder.ToTable("accounts", "identity");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Language).HasMaxLength(2);
        builder.HasIndex(a => a.EmailIndex, "ux_accounts_email_index").IsUnique();
        builder.HasIndex(a => a.DealerId, "ix_accounts_dealer_id").HasFilter("dealer_id is not null");
    }
}
