using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy.LegalDesk;

/// <summary>Disclosures by law with their papers.</summary>
internal sealed class LegalDisclosureConfiguration : IEntityTypeConfiguration<LegalDisclosureCase>
{
    private const int CountryLength = 2;

    public void Configure(EntityTypeBuilder<LegalDisclosureCase> builder)
    {
        builder.ToTable("legal_disclosures", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.Clause).Ignore(row => row.Purpose).Ignore(row => row.Recipient).Ignore(row => row.ReplyUntil);
        builder.HasStates<LegalDisclosureCase, LegalState, LegalAction>();
        builder.Property(row => row.Authority).HasMaxLength(LegalDisclosureCase.AuthorityLength);
        builder.Property(row => row.AuthorityCountry).HasMaxLength(CountryLength);
        builder.Property(row => row.GagReason).HasMaxLength(CaseReason.MaxLength);
        builder.Property(row => row.DeliveryProof).HasMaxLength(CaseReason.MaxLength);
        builder.Property(row => row.PackageHash).HasMaxLength(LegalDisclosureCase.HashLength);
        builder.Property(row => row.AgreementVersion).HasMaxLength(BreachFinding.NumberLength);
        builder.Property(row => row.AgreementClause).HasMaxLength(BreachFinding.NumberLength);
        builder.ToTable(table => table.HasCheckConstraint("ck_legal_disclosures_breach", "(ground = 'breach') = (acceptance_id IS NOT NULL AND agreement_version IS NOT NULL AND aim IS NOT NULL)"));
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_legal_disclosures_reference");
        builder.HasIndex(row => row.RecordId).HasDatabaseName("ix_legal_disclosures_record");
        builder.HasIndex(row => row.GagUntil).HasFilter("packaged_at is not null and told_at is null").HasDatabaseName("ix_legal_disclosures_untold");
        builder.OwnsMany(row => row.Documents, documents =>
        {
            documents.ToTable("legal_documents", "privacy");
            documents.WithOwner().HasForeignKey("CaseId");
            documents.HasKey(document => document.Id);
            documents.Property(document => document.Id).ValueGeneratedNever();
            documents.Property(document => document.Hash).HasMaxLength(LegalDisclosureCase.HashLength);
        });
        builder.Navigation(row => row.Documents).HasField("documents").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>Packages as they were handed over.</summary>
internal sealed class LegalPackageConfiguration : IEntityTypeConfiguration<LegalPackage>
{
    public void Configure(EntityTypeBuilder<LegalPackage> builder)
    {
        builder.ToTable("legal_packages", "privacy");
        builder.HasKey(row => row.CaseId);
        builder.Property(row => row.CaseId).ValueGeneratedNever();
        builder.HasIndex(row => row.OwnerId).HasDatabaseName("ix_legal_packages_owner");
    }
}
