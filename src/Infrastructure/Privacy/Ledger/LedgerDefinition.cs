namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>A table whose rows are provable. A new ledger is a line here and in the SQL that attaches the triggers.</summary>
/// <param name="Name">Its name, also in the origin line of checkpoints.</param>
/// <param name="Table">Schema and table.</param>
/// <param name="Lock">Key of the advisory lock that lets one sequencer work.</param>
internal sealed record LedgerDefinition(string Name, string Table, int Lock)
{
    /// <summary>What leaves to other parties.</summary>
    public const string Disclosures = "disclosures";

    /// <summary>What people were asked, and said.</summary>
    public const string Consents = "consents";

    /// <summary>Who opened personal data.</summary>
    public const string Accesses = "accesses";

    /// <summary>What was booked, and why.</summary>
    public const string Bookings = "bookings";

    /// <summary>What each booking moved.</summary>
    public const string Postings = "postings";

    public static IReadOnlyList<LedgerDefinition> All { get; } =
    [
        new(Disclosures, "privacy.disclosures", 1),
        new(Accesses, "privacy.accesses", 2),
        new(Consents, "privacy.consent_events", 3),
        new(Bookings, "money.transactions", 4),
        new(Postings, "money.postings", 5),
    ];
}
