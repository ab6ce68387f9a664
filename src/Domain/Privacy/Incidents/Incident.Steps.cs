using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Incidents;

/// <content>What can happen to an incident.</content>
public sealed partial class Incident
{
    /// <summary>Adds to the timeline.</summary>
    /// <param name="at">When it happened, UTC.</param>
    /// <param name="text">What; contact details are masked.</param>
    /// <param name="occasion">Staff.</param>
    public ErrorOr<Success> AddEntry(DateTimeOffset at, string text, Occasion occasion) =>
        Move(IncidentAction.Note, occasion).ThenDo(_ => entries.Add(IncidentEntry.Of(at, text, occasion)));

    /// <summary>Says what is known; whom the law wants told follows, and clocks that had begun go on.</summary>
    /// <param name="assessment">What is known.</param>
    /// <param name="occasion">Staff.</param>
    public ErrorOr<Success> Assess(IncidentAssessment assessment, Occasion occasion) => Move(IncidentAction.Assess, occasion).ThenDo(_ =>
    {
        (Natures, Categories) = (EnumSet<IncidentNature>.Of(assessment.Natures), EnumSet<DataCategory>.Of(assessment.Categories));
        (People, ImproperPurpose) = (assessment.People, assessment.ImproperPurpose);
        foreach (var kind in assessment.Duties.Where(kind => duties.TrueForAll(duty => duty.Kind != kind)))
            duties.Add(IncidentDuty.Of(kind, KnownAt, ImproperPurpose));
        foreach (var duty in duties.Where(duty => duty.MetAt is null))
            duty.Time(KnownAt, ImproperPurpose);
    });

    /// <summary>It goes on no more.</summary>
    /// <param name="occasion">Staff.</param>
    public ErrorOr<Success> Contain(Occasion occasion) => Move(IncidentAction.Contain, occasion);

    /// <summary>A duty was met, or is not called for: <c>incident.duty_unknown</c>, <c>incident.duty_met</c>, <c>incident.reason_required</c>.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="waived">Whether it is not called for.</param>
    /// <param name="occasion">Staff, with the authority's reference or the reason.</param>
    public ErrorOr<Success> Meet(DutyKind kind, bool waived, Occasion occasion)
    {
        var action = waived ? IncidentAction.Waive : IncidentAction.Report;
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        if (!CaseReason.IsGood(occasion.Reason))
            return IncidentErrors.ReasonNeeded;
        if (duties.Find(duty => duty.Kind == kind) is not { } found)
            return IncidentErrors.DutyUnknown;
        return found.MetAt is not null ? IncidentErrors.DutyMet : Move(action, occasion).ThenDo(_ => found.Meet(waived, occasion.Reason!, occasion.At));
    }

    /// <summary>The clocks that ring now.</summary>
    /// <param name="now">Server time, UTC.</param>
    public IReadOnlyList<(DutyKind Kind, DutyAlarm Alarm)> Ring(DateTimeOffset now)
    {
        var rung = duties.Select(duty => (duty.Kind, Alarm: duty.Ring(now))).Where(one => one.Alarm is not null).Select(one => (one.Kind, one.Alarm!.Value)).ToArray();
        if (rung.Length > 0)
            Touch();
        return rung;
    }

    /// <summary>Ends it: <c>incident.not_assessed</c>, <c>incident.duties_open</c>, <c>incident.reason_required</c>.</summary>
    /// <param name="occasion">Staff, with what was learned.</param>
    public ErrorOr<Success> Close(Occasion occasion)
    {
        var possible = Check(IncidentAction.Close, occasion);
        if (possible.IsError)
            return possible;
        if (People is null)
            return IncidentErrors.NotAssessed;
        if (duties.Exists(duty => duty.MetAt is null))
            return IncidentErrors.DutiesOpen;
        return CaseReason.IsGood(occasion.Reason) ? Move(IncidentAction.Close, occasion).ThenDo(_ => ClosedAt = occasion.At) : IncidentErrors.ReasonNeeded;
    }
}
