using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy.Cases;

/// <summary>Cases of the operator's staff.</summary>
internal sealed class StaffCaseConfiguration : IEntityTypeConfiguration<StaffCase>
{
    public void Configure(EntityTypeBuilder<StaffCase> builder)
    {
        builder.ToTable("cases", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.Record);
        builder.HasStates<StaffCase, StaffCaseState, StaffCaseAction>();
        builder.Property(row => row.Reason).HasMaxLength(CaseReason.MaxLength);
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_cases_reference");
        builder.HasIndex(row => row.RecordId).HasDatabaseName("ix_cases_record");
    }
}

/// <summary>What staff may open, and until when.</summary>
internal sealed class AccessGrantConfiguration : IEntityTypeConfiguration<AccessGrant>
{
    public void Configure(EntityTypeBuilder<AccessGrant> builder)
    {
        builder.ToTable("case_grants", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.IsEmergency);
        builder.Property(row => row.CaseReference).HasMaxLength(HumanReference.MaxLength);
        builder.Property(row => row.Reason).HasMaxLength(CaseReason.MaxLength);
        builder.Property(row => row.ReviewNote).HasMaxLength(CaseReason.MaxLength);
        builder.HasIndex(row => new { row.AccountId, row.RecordId, row.ExpiresAt }).HasDatabaseName("ix_case_grants_account_record");
        builder.HasIndex(row => row.CaseId).HasDatabaseName("ix_case_grants_case");
        builder.HasIndex(row => row.Id).HasFilter("case_id is null").HasDatabaseName("ix_case_grants_emergency");
    }
}

/// <summary>Alarms about staff's access.</summary>
internal sealed class AccessAlarmConfiguration : IEntityTypeConfiguration<AccessAlarm>
{
    public void Configure(EntityTypeBuilder<AccessAlarm> builder)
    {
        builder.ToTable("access_alarms", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
    }
}
