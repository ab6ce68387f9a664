using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.PurchaseRequests;

internal sealed class QuestionConfiguration : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable("questions", "requests");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.RequestId, row.DealerId }).IsUnique().HasDatabaseName("ux_questions_request_dealer");
        builder.HasIndex(row => new { row.DealerId, row.LastMessageAt }).HasDatabaseName("ix_questions_dealer");
        builder.OwnsMany(row => row.Messages, messages =>
        {
            messages.ToTable("question_messages", "requests");
            messages.WithOwner().HasForeignKey("QuestionId");
            messages.HasKey(message => message.Id);
            messages.Property(message => message.Id).ValueGeneratedNever();
            messages.Property(message => message.MaskedText).HasMaxLength(PlainText.NoteLength);
        });
        builder.Navigation(row => row.Messages).HasField("messages").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
