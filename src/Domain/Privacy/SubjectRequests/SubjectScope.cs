using CarTrade.Domain.Members;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Which data a request is about: all of it, or what every part that is stated has in common.</summary>
public sealed record SubjectScope
{
    /// <summary>The most categories, records or fields that one request names.</summary>
    public const int MostParts = 100;

    /// <summary>Longest name of a field.</summary>
    public const int FieldLength = 40;

    /// <summary>Everything.</summary>
    public bool All { get; init; }

    /// <summary>Only these categories of clause 1.</summary>
    public IReadOnlyList<DataCategory> Categories { get; init; } = [];

    /// <summary>Only these records, by id.</summary>
    public IReadOnlyList<Guid> Records { get; init; } = [];

    /// <summary>Only these fields, such as <c>phone</c>.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Only what was collected from then on, UTC.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only what was collected before then, UTC.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Whether it says either all, or some part, and that part makes sense.</summary>
    public bool IsMeaningful => All != (Categories.Count + Records.Count + Fields.Count > 0 || From is not null || To is not null)
        && (From is null || To is null || From < To)
        && Categories.Count <= MostParts && Records.Count <= MostParts && Fields.Count <= MostParts && UnknownField is null;

    /// <summary>The first field that is none, where one is named.</summary>
    public string? UnknownField => Fields.Where(name => !ContactFields.IsKnown(name)).Select(name => name ?? "").FirstOrDefault();

    /// <summary>Whether a category is meant.</summary>
    /// <param name="category">The category.</param>
    public bool Includes(DataCategory category) => Categories.Count == 0 || Categories.Contains(category);

    /// <summary>Whether the person's own record is meant, with which everything that names the person goes.</summary>
    /// <param name="kind">What the person is.</param>
    public bool IsOfTheWholePerson(SubjectKind kind) => !HasPeriod && Records.Count == 0 && Fields.Count == 0 && Includes(kind switch
    {
        SubjectKind.Member => DataCategory.MembersInformation,
        SubjectKind.Guest => DataCategory.PurchaseRequestInformation,
        _ => DataCategory.ThirdPersonInformation,
    });

    /// <summary>Whether a purchase request is meant.</summary>
    /// <param name="request">Which.</param>
    /// <param name="since">When it was made, UTC.</param>
    public bool Covers(Guid request, DateTimeOffset since) => Includes(DataCategory.PurchaseRequestInformation)
        && (Records.Count == 0 || Records.Contains(request)) && (From is null || since >= From) && (To is null || since < To);

    /// <summary>Whether it names a time.</summary>
    public bool HasPeriod => From is not null || To is not null;
}
