using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Members;

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    private const int HashLength = 32;

    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.ToTable("members", "members");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.IsEmailProved);
        builder.HasStates<Member, EmailProof, EmailProofAction>();
        builder.Property(row => row.EmailIndex).HasMaxLength(HashLength);
        builder.Property(row => row.Language).HasMaxLength(Member.LanguageLength);
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_members_reference");
        builder.HasIndex(row => row.AccountId).IsUnique().HasDatabaseName("ux_members_account");
        builder.HasIndex(row => row.EmailIndex).IsUnique().HasDatabaseName("ux_members_email");
        builder.OwnsMany(row => row.Receipts, Receipts);
        builder.Navigation(row => row.Receipts).HasField("receipts").UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Receipts(OwnedNavigationBuilder<Member, CollectionReceipt> receipts)
    {
        receipts.ToTable("collection_receipts", "members");
        receipts.WithOwner().HasForeignKey("MemberId");
        receipts.HasKey("MemberId", nameof(CollectionReceipt.Sequence));
        receipts.Property(receipt => receipt.Sequence).ValueGeneratedNever();
        receipts.Property(receipt => receipt.Form).HasMaxLength(Collection.FormLength);
        receipts.Property(receipt => receipt.PolicyVersion).HasMaxLength(Occasion.MaxTokenLength);
        receipts.Property(receipt => receipt.Language).HasMaxLength(Member.LanguageLength);
        var transaction = receipts.Property<ulong>("Xid").HasColumnType("xid8").HasDefaultValueSql("pg_current_xact_id()").ValueGeneratedNever();
        transaction.Metadata.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
        transaction.Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
    }
}
