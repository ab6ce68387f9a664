using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Incidents;

namespace CarTrade.WebApi.Endpoints;

/// <summary>A language of drafts.</summary>
internal enum DraftLanguage
{
    /// <summary>English.</summary>
    En,
    /// <summary>Japanese.</summary>
    Ja,
}

/// <summary>A new incident.</summary>
/// <param name="Title">What it is, in a line; no contact details.</param>
/// <param name="KnownAt">When it became known.</param>
internal sealed record IncidentBody(string Title, DateTimeOffset KnownAt);

/// <summary>An entry of the timeline.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Text">What; contact details are masked.</param>
internal sealed record IncidentEntryBody(DateTimeOffset At, string Text);

/// <summary>What is known.</summary>
/// <param name="Natures">What was lost.</param>
/// <param name="Categories">Which categories it touches.</param>
/// <param name="People">How many people.</param>
/// <param name="Duties">Whom the law wants told.</param>
/// <param name="ImproperPurpose">Whether an improper purpose is feared.</param>
internal sealed record IncidentAssessmentBody(
    IReadOnlyList<IncidentNature> Natures, IReadOnlyList<DataCategory> Categories, int People, IReadOnlyList<DutyKind> Duties, bool ImproperPurpose = false);

/// <summary>How a duty was met.</summary>
/// <param name="Duty">Which.</param>
/// <param name="Note">The authority's reference, or why it is not called for, in 10 to 300 characters.</param>
/// <param name="Waived">Whether it is not called for.</param>
internal sealed record IncidentReportBody(DutyKind Duty, string Note, bool Waived = false);

/// <summary>The end of an incident.</summary>
/// <param name="Reason">What was learned, in 10 to 300 characters.</param>
internal sealed record IncidentClosureBody(string Reason);
