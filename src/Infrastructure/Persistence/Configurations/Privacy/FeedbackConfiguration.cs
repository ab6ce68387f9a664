using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Feedback;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy;

/// <summary>Threads of feedback.</summary>
internal sealed class FeedbackConfiguration : IEntityTypeConfiguration<PolicyFeedback>
{
    private const int LanguageLength = 2;

    public void Configure(EntityTypeBuilder<PolicyFeedback> builder)
    {
        builder.ToTable("policy_feedback", "privacy");
        builder.HasKey(row => row.Id).HasName("pk_policy_feedback");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasStates<PolicyFeedback, FeedbackState, FeedbackAction>();
        builder.Property(row => row.Clause).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.PolicyVersion).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.AdoptedIn).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.Language).HasMaxLength(LanguageLength);
        builder.Property(row => row.NoteEn).HasMaxLength(PolicyFeedback.NoteLength);
        builder.Property(row => row.NoteJa).HasMaxLength(PolicyFeedback.NoteLength);
        builder.HasIndex(row => new { row.OwnerId, row.Id }).HasDatabaseName("ix_policy_feedback_owner");
        builder.HasIndex(row => new { row.Clause, row.PolicyVersion }).HasDatabaseName("ix_policy_feedback_clause");
        builder.OwnsMany(row => row.Messages, messages =>
        {
            messages.ToTable("policy_feedback_messages", "privacy");
            messages.WithOwner().HasForeignKey("FeedbackId");
            messages.HasKey(message => message.Id).HasName("pk_policy_feedback_messages");
            messages.Property(message => message.Id).ValueGeneratedNever();
        });
        builder.Navigation(row => row.Messages).HasField("messages").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
