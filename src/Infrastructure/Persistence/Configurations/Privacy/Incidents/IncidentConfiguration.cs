using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.Incidents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarTrade.Infrastructure.Persistence.Configurations.Privacy.Incidents;

/// <summary>Incidents with their clocks and timelines.</summary>
internal sealed class IncidentConfiguration : IEntityTypeConfiguration<Incident>
{
    public void Configure(EntityTypeBuilder<Incident> builder)
    {
        builder.ToTable("incidents", "privacy");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasStates<Incident, IncidentState, IncidentAction>();
        builder.Property(row => row.Title).HasMaxLength(Incident.TitleLength);
        builder.HasIndex(row => row.Reference).IsUnique().HasDatabaseName("ux_incidents_reference");
        builder.HasIndex(row => row.Id).HasFilter("closed_at is null").HasDatabaseName("ix_incidents_open");
        builder.OwnsMany(row => row.Duties, duties =>
        {
            duties.ToTable("incident_duties", "privacy");
            duties.WithOwner().HasForeignKey("IncidentId");
            duties.HasKey("IncidentId", nameof(IncidentDuty.Kind));
            duties.Property(duty => duty.Note).HasMaxLength(CaseReason.MaxLength);
        });
        builder.OwnsMany(row => row.Entries, entries =>
        {
            entries.ToTable("incident_entries", "privacy");
            entries.WithOwner().HasForeignKey("IncidentId");
            entries.HasKey(entry => entry.Id);
            entries.Property(entry => entry.Id).ValueGeneratedNever();
            entries.Property(entry => entry.Text).HasMaxLength(Incident.EntryLength);
        });
        builder.Navigation(row => row.Duties).HasField("duties").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(row => row.Entries).HasField("entries").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
