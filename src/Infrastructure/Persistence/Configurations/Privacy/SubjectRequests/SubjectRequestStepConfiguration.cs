using CarTrade.Domain.Privacy.SubjectRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy.SubjectRequests;

internal sealed class SubjectRequestStepConfiguration : IEntityTypeConfiguration<SubjectRequestStep>
{
    public void Configure(EntityTypeBuilder<SubjectRequestStep> builder)
    {
        builder.ToTable("subject_request_steps", "privacy");
        builder.HasKey(row => new { row.RequestId, row.Place });
        builder.Property(row => row.Place).HasMaxLength(SubjectRequestStep.PlaceLength);
    }
}

internal sealed class ErasurePlanConfiguration : IEntityTypeConfiguration<ErasurePlan>
{
    public void Configure(EntityTypeBuilder<ErasurePlan> builder)
    {
        builder.ToTable("erasure_plans", "privacy");
        builder.HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
        builder.Property(row => row.Entry).HasColumnType("text");
        builder.HasIndex(row => row.RequestId).HasDatabaseName("ix_erasure_plans_request");
    }
}

internal sealed class AppliedErasureConfiguration : IEntityTypeConfiguration<AppliedErasure>
{
    public void Configure(EntityTypeBuilder<AppliedErasure> builder)
    {
        builder.ToTable("applied_erasures", "privacy");
        builder.HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedNever();
    }
}

internal sealed class RecipientNoticeConfiguration : IEntityTypeConfiguration<RecipientNotice>
{
    public void Configure(EntityTypeBuilder<RecipientNotice> builder)
    {
        builder.ToTable("recipient_notices", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Ground).HasMaxLength(RecipientNotice.GroundLength);
        builder.PrimitiveCollection(row => row.Fields).HasDefaultValueSql("'{}'");
        builder.HasIndex(row => new { row.SubjectRequestId, row.DealerId, row.PurchaseRequestId }).IsUnique().HasDatabaseName("ux_recipient_notices_request_dealer");
        builder.HasIndex(row => new { row.DealerId, row.Id }).IsDescending(false, true).HasDatabaseName("ix_recipient_notices_dealer");
        builder.HasIndex(row => row.DueAt).HasFilter("answer is null").HasDatabaseName("ix_recipient_notices_unanswered");
    }
}

internal sealed class LegalHoldConfiguration : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> builder)
    {
        builder.ToTable("legal_holds", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Ground).HasMaxLength(LegalHold.GroundLength);
        builder.HasIndex(row => row.RecordId).HasFilter("released_at is null").HasDatabaseName("ix_legal_holds_live");
    }
}

internal sealed class CertificateConfiguration : IEntityTypeConfiguration<Certificate>
{
    public void Configure(EntityTypeBuilder<Certificate> builder)
    {
        builder.ToTable("certificates", "privacy");
        builder.HasKey(row => new { row.RequestId, row.Issue });
        builder.Property(row => row.Issue).ValueGeneratedNever();
        builder.Property(row => row.Document).HasColumnType("text");
        builder.HasIndex(row => row.Hash).HasDatabaseName("ix_certificates_hash");
    }
}

internal sealed class ReturnPackageConfiguration : IEntityTypeConfiguration<ReturnPackage>
{
    public void Configure(EntityTypeBuilder<ReturnPackage> builder)
    {
        builder.ToTable("return_packages", "privacy");
        builder.HasKey(row => row.RequestId);
        builder.Property(row => row.RequestId).ValueGeneratedNever();
        builder.PrimitiveCollection(row => row.Files);
    }
}
