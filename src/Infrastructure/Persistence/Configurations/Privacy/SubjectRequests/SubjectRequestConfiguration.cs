using System.Text.Json;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.SubjectRequests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy.SubjectRequests;

internal sealed class SubjectRequestConfiguration : IEntityTypeConfiguration<SubjectRequest>
{
    public void Configure(EntityTypeBuilder<SubjectRequest> builder)
    {
        builder.ToTable("subject_requests", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Ignore(row => row.Destroys).Ignore(row => row.Returns);
        builder.HasStates<SubjectRequest, SubjectRequestState, SubjectRequestAction>();
        builder.Property(row => row.Scope).HasColumnType("jsonb").HasConversion(new ScopeConverter(), new ScopeComparer());
        builder.Property(row => row.ObjectsToVersion).HasMaxLength(Occasion.MaxTokenLength);
        builder.Property(row => row.Country).HasMaxLength(2);
        builder.Property(row => row.ExtensionReason).HasMaxLength(Occasion.MaxReasonLength);
        builder.Property(row => row.PreviewHash).HasMaxLength(SubjectRequest.HashLength);
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_subject_requests_reference");
        builder.HasIndex(row => new { row.OwnerId, row.Id }).HasDatabaseName("ix_subject_requests_owner");
        builder.HasIndex(row => new { row.State, row.Id }).HasFilter("closed_at is null").HasDatabaseName("ix_subject_requests_open");
    }

    private sealed class ScopeConverter() : ValueConverter<SubjectScope, string>(
        scope => JsonSerializer.Serialize(scope, JsonSerializerOptions.Web), text => JsonSerializer.Deserialize<SubjectScope>(text, JsonSerializerOptions.Web)!);

    private sealed class ScopeComparer() : ValueComparer<SubjectScope>((left, right) => ReferenceEquals(left, right), scope => scope.GetHashCode(), scope => scope);
}
