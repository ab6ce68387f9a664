using CarTrade.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Identity;

/// <summary>How sign-ins to one account went from one network, both as keyed hashes. Exists for accounts that do not, too.</summary>
[NotPersonal("counters under keyed hashes")]
internal sealed class SignInAttemptRow
{
    public required byte[] Account { get; init; }

    public required byte[] Network { get; init; }

    public int Failures { get; init; }

    public DateTimeOffset? FailedAt { get; init; }

    public DateTimeOffset? SucceededAt { get; init; }
}

internal sealed class SignInAttemptConfiguration : IEntityTypeConfiguration<SignInAttemptRow>
{
    public void Configure(EntityTypeBuilder<SignInAttemptRow> builder)
    {
        builder.ToTable("sign_in_attempts", "identity");
        builder.HasKey(a => new { a.Account, a.Network });
        builder.HasIndex(a => a.FailedAt, "ix_sign_in_attempts_failed_at");
    }
}
