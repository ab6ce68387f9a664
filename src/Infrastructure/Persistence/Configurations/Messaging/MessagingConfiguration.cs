using CarTrade.Infrastructure.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Messaging;

internal sealed class InboxEntryConfiguration : IEntityTypeConfiguration<InboxEntry>
{
    public void Configure(EntityTypeBuilder<InboxEntry> builder)
    {
        builder.ToTable("inbox", "messaging");
        builder.HasKey(entry => entry.MessageId);
        builder.Property(entry => entry.MessageId).HasMaxLength(InboxEntry.MessageIdLength);
        builder.HasIndex(entry => entry.HandledAt).HasDatabaseName("ix_inbox_handled_at");
    }
}

internal sealed class DeadLetterConfiguration : IEntityTypeConfiguration<DeadLetter>
{
    public void Configure(EntityTypeBuilder<DeadLetter> builder)
    {
        builder.ToTable("dead_letters", "messaging");
        builder.HasKey(letter => letter.Id);
        builder.Property(letter => letter.MessageType).HasMaxLength(DeadLetter.TypeLength);
        builder.Property(letter => letter.Body).HasColumnType("text");
        builder.Property(letter => letter.Fault).HasMaxLength(DeadLetter.FaultLength);
    }
}

internal sealed class IdempotencyRecordConfiguration : IEntityTypeConfiguration<IdempotencyRecord>
{
    public void Configure(EntityTypeBuilder<IdempotencyRecord> builder)
    {
        builder.ToTable("idempotency_keys", "messaging");
        builder.HasKey(record => record.KeyHash);
        builder.HasIndex(record => record.CreatedAt).HasDatabaseName("ix_idempotency_keys_created_at");
    }
}
