namespace CarTrade.Domain.Members;

/// <summary>Single fields of a person's contact, by the names that profiles, ledgers, consents and requests use.</summary>
public static class ContactFields
{
    /// <summary>The free text of a purchase request.</summary>
    public const string Note = "note";

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["name", "email", "country", "phone", "mobile", "fax", "postalAddress", "businessName", "businessRole", Note];

    /// <summary>Those without which nobody could be answered: they go with the whole record alone.</summary>
    public static IReadOnlyList<string> Needed { get; } = ["name", "email", "country"];

    /// <summary>The fields that are meant by these: the role at a business goes with the business.</summary>
    /// <param name="fields">Names of fields.</param>
    public static IReadOnlyList<string> Together(IReadOnlyCollection<string> fields) =>
        [.. (fields.Contains("businessName", StringComparer.Ordinal) ? fields.Append("businessRole") : fields).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether there is such a field.</summary>
    /// <param name="field">Its name.</param>
    public static bool IsKnown(string field) => All.Contains(field, StringComparer.Ordinal);

    /// <summary>Whether it goes with the whole record alone.</summary>
    /// <param name="field">Its name.</param>
    public static bool IsNeeded(string field) => Needed.Contains(field, StringComparer.Ordinal);
}
