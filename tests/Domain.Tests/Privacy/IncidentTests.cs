using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Incidents;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class IncidentTests
{
    private const string Why = "Receipt of the Commission 2026-1234";

    private static readonly DateTimeOffset Known = Given.Now.AddHours(-10);

    [Theory, Clause("6.2", "T6.2b")]
    [InlineData(DutyKind.GdprAuthority, false, 72, 36)]
    [InlineData(DutyKind.GdprPeople, true, 72, 36)]
    [InlineData(DutyKind.AppiPreliminary, false, 5 * 24, 3 * 24)]
    [InlineData(DutyKind.AppiFinal, false, 30 * 24, 15 * 24)]
    [InlineData(DutyKind.AppiFinal, true, 60 * 24, 30 * 24)]
    [InlineData(DutyKind.AppiPeople, false, 30 * 24, 15 * 24)]
    public void Clock_FromTheMomentOfKnowing_RingsTwice(DutyKind kind, bool improper, int dueHours, int remindHours)
    {
        var incident = Assessed(improper, kind);
        incident.Duties.ShouldHaveSingleItem().DueAt.ShouldBe(Known.AddHours(dueHours));
        incident.Ring(Known.AddHours(remindHours).AddSeconds(-1)).ShouldBeEmpty();
        incident.Ring(Known.AddHours(remindHours)).ShouldBe([(kind, DutyAlarm.Reminder)]);
        incident.Ring(Known.AddHours(dueHours).AddSeconds(-1)).ShouldBeEmpty("a reminder comes once");
        incident.Ring(Known.AddHours(dueHours)).ShouldBe([(kind, DutyAlarm.Overdue)]);
        incident.Ring(Known.AddHours(dueHours + 1)).ShouldBeEmpty("an escalation comes once");
    }

    [Fact, Clause("6.2", "T6.2b")]
    public void Clock_OfADutyThatIsMet_IsSilent()
    {
        var incident = Assessed(false, DutyKind.GdprAuthority, DutyKind.AppiPreliminary);
        incident.Meet(DutyKind.GdprAuthority, false, By()).IsError.ShouldBeFalse();
        incident.Meet(DutyKind.GdprAuthority, true, By()).FirstError.Code.ShouldBe("incident.duty_met");
        incident.Meet(DutyKind.AppiFinal, false, By()).FirstError.Code.ShouldBe("incident.duty_unknown");
        incident.Meet(DutyKind.AppiPreliminary, true, Given.By(ActorRole.Staff, reason: "no")).FirstError.Code.ShouldBe("incident.reason_required");
        incident.Ring(Known.AddDays(10)).ShouldBe([(DutyKind.AppiPreliminary, DutyAlarm.Overdue)], "late from the start, it is told once as overdue");
    }

    [Fact, Clause("6.2", "T6.2b")]
    public void Assess_Again_KeepsClocksAndAddsDuties()
    {
        var incident = Assessed(false, DutyKind.AppiFinal);
        incident.Assess(What(true, DutyKind.AppiFinal, DutyKind.GdprAuthority), By()).IsError.ShouldBeFalse();
        incident.Duties.Select(duty => (duty.Kind, duty.DueAt)).ShouldBe(
            [(DutyKind.AppiFinal, Known.AddDays(60)), (DutyKind.GdprAuthority, Known.AddHours(72))], ignoreOrder: true);
    }

    [Fact, Clause("6.2", "T6.2b")]
    public void Close_BeforeEverythingIsDone_IsRefused()
    {
        var incident = Incident.Open(HumanReference.Create(HumanReference.Incident, 2026, 1), "A contact was seen", Known, By()).Value;
        incident.Close(By()).FirstError.Code.ShouldBe("incident.illegal_transition");
        incident.Contain(By()).IsError.ShouldBeFalse();
        incident.Close(By()).FirstError.Code.ShouldBe("incident.not_assessed");
        incident.Assess(What(false, DutyKind.GdprPeople), By()).IsError.ShouldBeFalse();
        incident.Close(By()).FirstError.Code.ShouldBe("incident.duties_open");
        incident.Meet(DutyKind.GdprPeople, true, By()).IsError.ShouldBeFalse();
        incident.Close(By()).IsError.ShouldBeFalse();
        incident.AddEntry(Given.Now, "Later", By()).FirstError.Code.ShouldBe("incident.illegal_transition");
    }

    [Fact]
    public void AddEntry_WithAnAddress_MasksIt()
    {
        var incident = Assessed(false);
        incident.AddEntry(Given.Now, "Told someone@example.com", By()).IsError.ShouldBeFalse();
        incident.Entries.ShouldHaveSingleItem().Text.ShouldNotContain("someone@example.com");
        Incident.Open(HumanReference.Create(HumanReference.Incident, 2026, 1), "Later", Given.Now.AddHours(1), By()).FirstError.Code.ShouldBe("incident.known_at_invalid");
    }

    private static Occasion By() => Given.By(ActorRole.Staff, reason: Why);

    private static IncidentAssessment What(bool improper, params DutyKind[] duties) => new([IncidentNature.Secrecy], [DataCategory.MembersInformation], 12, improper, duties);

    private static Incident Assessed(bool improper, params DutyKind[] duties)
    {
        var incident = Incident.Open(HumanReference.Create(HumanReference.Incident, 2026, 1), "A contact was seen", Known, By()).Value;
        _ = incident.Assess(What(improper, duties), By()).Value;
        return incident;
    }
}
