using CarTrade.Application.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Incidents;

namespace CarTrade.Application.Privacy.Incidents;

/// <summary>An incident with its clocks.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="Title">What it is, in a line.</param>
/// <param name="State">Where it stands.</param>
/// <param name="KnownAt">When the operator became aware: every clock runs from here.</param>
/// <param name="Natures">What was lost.</param>
/// <param name="Categories">Which categories it touches.</param>
/// <param name="People">How many people; absent before an assessment.</param>
/// <param name="ImproperPurpose">Whether an improper purpose is feared.</param>
/// <param name="Duties">Whom the law wants told, and by when.</param>
/// <param name="ClosedAt">When it ended.</param>
public sealed record IncidentDto(
    Guid Id, string Reference, string Title, IncidentState State, DateTimeOffset KnownAt, IReadOnlyList<IncidentNature> Natures, IReadOnlyList<DataCategory> Categories, int? People,
    bool ImproperPurpose, IReadOnlyList<IncidentDutyDto> Duties, DateTimeOffset? ClosedAt)
{
    internal static IncidentDto Of(Incident row) => new(
        row.Id, row.Reference.Value, row.Title, row.State, row.KnownAt, row.Natures.Values(), row.Categories.Values(), row.People, row.ImproperPurpose,
        [.. row.Duties.OrderBy(duty => duty.DueAt).ThenBy(duty => duty.Kind).Select(duty => new IncidentDutyDto(duty.Kind, duty.DueAt, duty.RemindedAt, duty.EscalatedAt, duty.MetAt, duty.Waived, duty.Note))],
        row.ClosedAt);
}

/// <summary>One duty.</summary>
/// <param name="Kind">Which.</param>
/// <param name="DueAt">By when.</param>
/// <param name="RemindedAt">When staff was reminded.</param>
/// <param name="EscalatedAt">When staff was told that it is overdue.</param>
/// <param name="MetAt">When it was met or waived.</param>
/// <param name="Waived">Whether it is not called for.</param>
/// <param name="Note">The authority's reference, or why it is not called for.</param>
public sealed record IncidentDutyDto(
    DutyKind Kind, DateTimeOffset DueAt, DateTimeOffset? RemindedAt, DateTimeOffset? EscalatedAt, DateTimeOffset? MetAt, bool Waived, string? Note);

/// <summary>An incident with its timeline.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Timeline">What happened, oldest first.</param>
/// <param name="History">Every step.</param>
public sealed record IncidentFileDto(IncidentDto Incident, IReadOnlyList<IncidentEntryDto> Timeline, IReadOnlyList<StateChangeDto> History);

/// <summary>An entry of the timeline.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Text">What.</param>
/// <param name="WrittenBy">Who wrote it down.</param>
/// <param name="WrittenAt">When.</param>
public sealed record IncidentEntryDto(DateTimeOffset At, string Text, Guid? WrittenBy, DateTimeOffset WrittenAt);
