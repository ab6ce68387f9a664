using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Billing;

/// <summary>Lines of bank statements, each once.</summary>
internal sealed class StatementLineConfiguration : IEntityTypeConfiguration<StatementLine>
{
    private const int HashLength = 32;

    public void Configure(EntityTypeBuilder<StatementLine> builder)
    {
        builder.ToTable("statement_lines", "money");
        builder.HasKey(row => row.Id).HasName("pk_statement_lines");
        builder.Ignore(row => row.Amount).Ignore(row => row.IsReceipt);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.EntryKey).HasMaxLength(HashLength);
        builder.Property(row => row.Account).HasMaxLength(StatementEntry.AccountLength);
        builder.Property(row => row.Currency).HasMaxLength(Currency.CodeLength);
        builder.HasIndex(row => new { row.ImportId, row.Id }).HasDatabaseName("ix_statement_lines_import");
        builder.HasIndex(row => row.EntryKey).IsUnique().HasDatabaseName("ux_statement_lines_entry");
    }
}

/// <summary>Where the money of a line stands.</summary>
internal sealed class LineMatchConfiguration : IEntityTypeConfiguration<LineMatch>
{
    public const string Reversal = "ux_line_matches_reversed_by";

    public void Configure(EntityTypeBuilder<LineMatch> builder)
    {
        builder.ToTable("line_matches", "money");
        builder.HasKey(row => row.LineId).HasName("pk_line_matches");
        builder.Ignore(row => row.Proposals);
        builder.Property(row => row.LineId).ValueGeneratedNever();
        builder.HasStates<LineMatch, LineMatchState, LineMatchAction>();
        builder.HasIndex(row => row.ReversedBy).IsUnique().HasFilter("reversed_by is not null").HasDatabaseName(Reversal);
        builder.HasIndex(row => new { row.State, row.LineId }).HasDatabaseName("ix_line_matches_state");
    }
}

/// <summary>Outgoing payments; a line of a statement shows one of them.</summary>
internal sealed class OutPaymentConfiguration : IEntityTypeConfiguration<OutPayment>
{
    public const string Evidence = "ux_out_payments_evidence";
    public const string Bounce = "ux_out_payments_bounced";

    public void Configure(EntityTypeBuilder<OutPayment> builder)
    {
        builder.ToTable("out_payments", "money");
        builder.HasKey(row => row.Id).HasName("pk_out_payments");
        builder.Ignore(row => row.Amount);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Currency).HasMaxLength(Currency.CodeLength);
        builder.HasStates<OutPayment, OutPaymentState, OutPaymentAction>();
        builder.HasIndex(row => row.EvidenceLineId).IsUnique().HasFilter("evidence_line_id is not null").HasDatabaseName(Evidence);
        builder.HasIndex(row => row.BouncedLineId).IsUnique().HasFilter("bounced_line_id is not null").HasDatabaseName(Bounce);
        builder.HasIndex(row => row.LineId).HasFilter("line_id is not null").HasDatabaseName("ix_out_payments_line");
        builder.HasIndex(row => new { row.State, row.Id }).HasDatabaseName("ix_out_payments_state");
    }
}
