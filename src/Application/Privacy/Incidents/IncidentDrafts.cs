using System.Globalization;
using CarTrade.Domain.Privacy.Incidents;

namespace CarTrade.Application.Privacy.Incidents;

/// <summary>Drafts of what authorities and people are told, from what is known; an officer completes and sends them.</summary>
internal static class IncidentDrafts
{
    public static IncidentDraftDto Of(Incident incident, DutyKind duty, string language)
    {
        var subject = $"{NameOf(duty, language)} ({incident.Reference.Value})";
        return new(duty, subject, language == "ja" ? Japanese(incident, duty) : English(incident, duty));
    }

    public static string NameOf(DutyKind duty, string language) => (duty, language) switch
    {
        (DutyKind.GdprAuthority, "ja") => "GDPR第33条に基づく監督機関への通知",
        (DutyKind.GdprPeople, "ja") => "GDPR第34条に基づく本人への連絡",
        (DutyKind.AppiPreliminary, "ja") => "個人情報保護委員会への速報",
        (DutyKind.AppiFinal, "ja") => "個人情報保護委員会への確報",
        (DutyKind.AppiPeople, "ja") => "個人情報保護法第26条第2項に基づく本人への通知",
        (DutyKind.GdprAuthority, _) => "Notification to the supervisory authority (GDPR article 33)",
        (DutyKind.GdprPeople, _) => "Communication to the people concerned (GDPR article 34)",
        (DutyKind.AppiPreliminary, _) => "Preliminary report to the Personal Information Protection Commission",
        (DutyKind.AppiFinal, _) => "Final report to the Personal Information Protection Commission",
        _ => "Notice to the people concerned (APPI article 26, paragraph 2)",
    };

    private static string English(Incident incident, DutyKind duty)
    {
        var facts = string.Create(CultureInfo.InvariantCulture, $"""
            What happened: {incident.Title}
            Known to us since: {incident.KnownAt:yyyy-MM-dd HH:mm} UTC
            What was lost: {Names(incident.Natures.Values())}
            Categories of information: {Names(incident.Categories.Values())}
            People concerned: {incident.People?.ToString(CultureInfo.InvariantCulture) ?? "not known yet"}
            An improper purpose is feared: {(incident.ImproperPurpose ? "yes" : "no")}
            """);
        return IsToPeople(duty)
            ? $"We write to you because something went wrong with data about you.\n\n{facts}\n\nWhat this can mean for you: [complete]\nWhat we did and do: [complete]\nWhat you can do: [complete]\nWhom to ask: [complete]\n"
            : $"{facts}\n\nCause: [complete]\nLikely consequences: [complete]\nMeasures taken and proposed: [complete]\nWere the people told: {(incident.Duties.Any(other => IsToPeople(other.Kind) && other is { MetAt: not null, Waived: false }) ? "yes" : "not yet")}\nContact: [complete]\n";
    }

    private static string Japanese(Incident incident, DutyKind duty)
    {
        var facts = string.Create(CultureInfo.InvariantCulture, $"""
            概要：{incident.Title}
            知った日時：{incident.KnownAt:yyyy-MM-dd HH:mm}（UTC）
            事態の種類：{Names(incident.Natures.Values())}
            個人情報の項目：{Names(incident.Categories.Values())}
            本人の数：{incident.People?.ToString(CultureInfo.InvariantCulture) ?? "調査中"}
            不正の目的のおそれ：{(incident.ImproperPurpose ? "あり" : "なし")}
            """);
        return IsToPeople(duty)
            ? $"お客様の個人情報に関する事態が発生しましたので、お知らせします。\n\n{facts}\n\nお客様への影響：[記入]\n当社の対応：[記入]\nお客様にお願いしたいこと：[記入]\nお問い合わせ先：[記入]\n"
            : $"{facts}\n\n原因：[記入]\n二次被害またはそのおそれ：[記入]\n本人への対応の実施状況：[記入]\n公表の実施状況：[記入]\n再発防止のための措置：[記入]\n連絡先：[記入]\n";
    }

    private static bool IsToPeople(DutyKind duty) => duty is DutyKind.GdprPeople or DutyKind.AppiPeople;

    private static string Names<T>(IReadOnlyList<T> values)
        where T : struct, Enum => values.Count == 0 ? "-" : string.Join(", ", values.Select(value => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));
}

/// <summary>A draft.</summary>
/// <param name="Duty">For which duty.</param>
/// <param name="Subject">Subject.</param>
/// <param name="Text">Text; what stands in brackets is to be completed.</param>
public sealed record IncidentDraftDto(DutyKind Duty, string Subject, string Text);
