using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Dealers;

internal sealed class DealerConfiguration : IEntityTypeConfiguration<Dealer>
{
    public void Configure(EntityTypeBuilder<Dealer> builder)
    {
        builder.ToTable("dealers", "dealers");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.Serves).Ignore(row => row.RequiredEvidence).Ignore(row => row.ProposalRestsOn).Ignore(row => row.Facts);
        builder.HasStates<Dealer, DealerState, DealerAction>();
        builder.ComplexProperty(row => row.Company, company => Company(company, "company"));
        builder.ComplexProperty(row => row.ProposedCompany, company => Company(company, "proposed_company"));
        builder.PrimitiveCollection(row => row.Makes).HasField("makes").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.PrimitiveCollection(row => row.Destinations).HasField("destinations").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Property(row => row.AgreementVersion).HasMaxLength(Occasion.MaxTokenLength);
        builder.OwnsMany(row => row.Approvals, approvals => approvals.ToJson("approvals"));
        builder.Navigation(row => row.Approvals).HasField("approvals").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(row => row.Evidence, Evidence);
        builder.Navigation(row => row.Evidence).HasField("evidence").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_dealers_reference");
        builder.HasIndex(row => new { row.State, row.Id }).HasDatabaseName("ix_dealers_state");
    }

    /// <summary>A company as columns under a prefix.</summary>
    public static void Company(ComplexPropertyBuilder<CompanyFacts> company, string prefix)
    {
        company.Property(facts => facts.Name).HasMaxLength(CompanyFacts.NameLength).HasColumnName(prefix + "_name");
        company.Property(facts => facts.EnglishName).HasMaxLength(CompanyFacts.NameLength).HasColumnName(prefix + "_english_name");
        company.Property(facts => facts.Address).HasMaxLength(CompanyFacts.AddressLength).HasColumnName(prefix + "_address");
        company.Property(facts => facts.Prefecture).HasColumnName(prefix + "_prefecture");
        company.Property(facts => facts.Licence).HasMaxLength(AntiqueDealerLicence.Length).HasColumnName(prefix + "_licence");
        company.Property(facts => facts.JumveaNumber).HasMaxLength(CompanyFacts.JumveaLength).HasColumnName(prefix + "_jumvea_number");
        company.Property(facts => facts.Phone).HasMaxLength(CompanyFacts.PhoneLength).HasColumnName(prefix + "_phone");
    }

    private static void Evidence(OwnedNavigationBuilder<Dealer, Evidence> evidence)
    {
        evidence.ToTable("evidence", "dealers");
        evidence.WithOwner().HasForeignKey("DealerId");
        evidence.HasKey(piece => piece.Id);
        evidence.Property(piece => piece.Id).ValueGeneratedNever();
        evidence.Ignore(piece => piece.IsVerified);
        evidence.HasIndex("DealerId").HasDatabaseName("ix_evidence_dealer");
    }
}
