namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>How soon a request is answered under the law of a place.</summary>
/// <param name="Countries">Alpha-2 codes; empty for every other country.</param>
/// <param name="Months">Months from receipt.</param>
/// <param name="Days">Days besides.</param>
/// <param name="ExtensionMonths">Months by which it may be extended once.</param>
/// <param name="ExtensionDays">Days besides.</param>
/// <param name="Source">The rule that says so.</param>
public sealed record ResponseTime(IReadOnlyList<string> Countries, int Months, int Days, int ExtensionMonths, int ExtensionDays, string Source)
{
    /// <summary>Every rule; the last holds where no other does.</summary>
    public static IReadOnlyList<ResponseTime> Table { get; } =
    [
        new(["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
            1, 0, 2, 0, "GDPR article 12(3): one month, extendable by two"),
        new(["GB"], 1, 0, 2, 0, "UK GDPR article 12(3): one month, extendable by two"),
        new(["JP"], 0, 14, 0, 14, "APPI articles 33 to 35: without delay, held here to mean fourteen days"),
        new(["KE"], 0, 14, 0, 0, "Kenya, Data Protection (General) Regulations 2021: fourteen days"),
        new(["JM"], 0, 30, 0, 30, "Jamaica, Data Protection Act 2020: thirty days"),
        new(["NZ"], 0, 28, 0, 28, "New Zealand, Privacy Act 2020, section 44: twenty working days"),
        new(["AU"], 0, 30, 0, 30, "Australia, Privacy Act 1988, APP 12 and 13: thirty days"),
        new([], 0, 30, 0, 30, "the operator's own promise: thirty days"),
    ];

    /// <summary>The rule of a country.</summary>
    /// <param name="country">Alpha-2 code; null where it is not known.</param>
    public static ResponseTime Of(string? country) => Table.First(rule => rule.Countries.Count == 0 || (country is not null && rule.Countries.Contains(country, StringComparer.Ordinal)));

    /// <summary>The end of the time.</summary>
    /// <param name="receivedAt">When the request was received, UTC.</param>
    public DateTimeOffset DueAt(DateTimeOffset receivedAt) => receivedAt.AddMonths(Months).AddDays(Days);

    /// <summary>The end of the time with the extension.</summary>
    /// <param name="receivedAt">When the request was received, UTC.</param>
    public DateTimeOffset ExtendedUntil(DateTimeOffset receivedAt) => DueAt(receivedAt).AddMonths(ExtensionMonths).AddDays(ExtensionDays);

    /// <summary>Whether the law lets it take longer at all.</summary>
    public bool CanExtend => ExtensionMonths + ExtensionDays > 0;
}
