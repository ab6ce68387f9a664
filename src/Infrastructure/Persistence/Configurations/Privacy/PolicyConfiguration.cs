using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>Decisions about versions of the policy.</summary>
internal sealed class PolicyActivationConfiguration : IEntityTypeConfiguration<PolicyActivation>
{
    /// <summary>One living decision a version.</summary>
    public const string OneAVersion = "ux_policy_activations_version";

    public void Configure(EntityTypeBuilder<PolicyActivation> builder)
    {
        builder.ToTable("policy_activations", "privacy");
        builder.HasKey(row => row.Id).HasName("pk_policy_activations");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasStates<PolicyActivation, PolicyActivationState, PolicyActivationAction>();
        builder.Property(row => row.PolicyVersion).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.Replaces).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.Sha256).HasMaxLength(ConsentEvent.HashLength);
        builder.HasIndex(row => row.PolicyVersion).IsUnique().HasFilter("state <> 'withdrawn'").HasDatabaseName(OneAVersion);
    }
}

/// <summary>Who is told of a coming version.</summary>
internal sealed class PolicyNoticeConfiguration : IEntityTypeConfiguration<PolicyNotice>
{
    public void Configure(EntityTypeBuilder<PolicyNotice> builder)
    {
        builder.ToTable("policy_notices", "privacy");
        builder.HasKey(row => row.Id).HasName("pk_policy_notices");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.ActivationId, row.OwnerId }).IsUnique().HasDatabaseName("ux_policy_notices_owner");
        builder.HasIndex(row => row.OwnerId).HasDatabaseName("ix_policy_notices_owner");
    }
}
