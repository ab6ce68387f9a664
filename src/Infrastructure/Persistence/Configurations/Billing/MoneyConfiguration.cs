using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;
using CarTrade.Infrastructure.Persistence.Configurations.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Billing;

/// <summary>The books: what was booked, once for each cause.</summary>
internal sealed class MoneyTransactionConfiguration : IEntityTypeConfiguration<MoneyTransaction>
{
    public const string Cause = "ux_transactions_cause";
    public const string Reversal = "ux_transactions_reverses";

    public void Configure(EntityTypeBuilder<MoneyTransaction> builder)
    {
        builder.ToLedger("transactions", "money");
        builder.HasKey(row => row.Id).HasName("pk_transactions");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Cause).HasMaxLength(MoneyTransaction.CauseLength);
        builder.ComplexProperty(row => row.Rate, rate =>
        {
            rate.Property(value => value.Rate).HasPrecision(24, 12).HasColumnName("rate");
            rate.Property(value => value.Source).HasMaxLength(RateUsed.SourceLength).HasColumnName("rate_source");
            rate.Property(value => value.Day).HasColumnName("rate_day");
        });
        builder.HasMany(row => row.Postings).WithOne().HasForeignKey(row => row.TransactionId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_postings_transaction");
        builder.Navigation(row => row.Postings).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(LedgerMapping.Xid, nameof(MoneyTransaction.Id)).HasDatabaseName("ix_transactions_xid_id");
        builder.HasIndex(row => row.Cause).IsUnique().HasDatabaseName(Cause);
        builder.HasIndex(row => row.ReversesId).IsUnique().HasFilter("reverses_id is not null").HasDatabaseName(Reversal);
    }
}

/// <summary>The books: what moved.</summary>
internal sealed class PostingConfiguration : IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Posting> builder)
    {
        builder.ToLedger("postings", "money");
        builder.HasKey(row => row.Id).HasName("pk_postings");
        builder.Ignore(row => row.Key);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Currency).HasMaxLength(Currency.CodeLength);
        builder.HasIndex(LedgerMapping.Xid, nameof(Posting.Id)).HasDatabaseName("ix_postings_xid_id");
        builder.HasIndex(row => row.TransactionId).HasDatabaseName("ix_postings_transaction");
        builder.HasIndex(row => new { row.OrderId, row.Account, row.Currency }).HasFilter("order_id is not null").HasDatabaseName("ix_postings_order");
        builder.HasIndex(row => new { row.LineId, row.Account, row.Currency }).HasFilter("line_id is not null").HasDatabaseName("ix_postings_line");
        builder.HasIndex(row => new { row.Account, row.Id }).HasDatabaseName("ix_postings_account");
    }
}
