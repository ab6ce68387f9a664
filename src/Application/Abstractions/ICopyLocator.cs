using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Abstractions;

/// <summary>
/// Knows every copy of personal data in one store: finds it, returns it, destroys it, and counts what is left. There is one for each table,
/// queue, cache, file store and backup set; the build fails for a store that has none.
/// </summary>
public interface ICopyLocator
{
    /// <summary>Stable name of the store, such as <c>requests.purchase_requests</c>, <c>bus.messages</c>, <c>photos</c>, <c>keys.vault</c>.</summary>
    string Place { get; }

    /// <summary>The persisted types, messages and file stores that it answers for.</summary>
    IReadOnlyCollection<Type> Covers { get; }

    /// <summary>The category of what is kept there; null for what serves all categories (messages, caches).</summary>
    DataCategory? Category { get; }

    /// <summary>Its turn among the others when copies are destroyed: what points elsewhere goes first, keys go last.</summary>
    int Turn { get; }

    /// <summary>What is held of these records, and what destroying would do to it. Feeds the preview and the list of holdings.</summary>
    Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct);

    /// <summary>Writes the held records to a package for the person whom they are about.</summary>
    Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct);

    /// <summary>Destroys the copies, however often it is called; gives the number of records touched.</summary>
    Task<long> DestroyAsync(CopySet copies, CancellationToken ct);

    /// <summary>Counts, with no right but to read, what should be gone and is not.</summary>
    Task<long> CountAsync(CopySet copies, CancellationToken ct);
}

/// <summary>Records of one or of many people, by ids that never change: no address, no name.</summary>
/// <param name="Members">Members whose own record is meant.</param>
/// <param name="Accounts">Their sign-in accounts.</param>
/// <param name="Requests">Purchase requests, members' or guests'.</param>
/// <param name="People">Persons of dealerships' staff.</param>
/// <param name="At">The moment by which statutory times are judged, UTC.</param>
public sealed record CopySet(
    IReadOnlyList<Guid> Members, IReadOnlyList<Guid> Accounts, IReadOnlyList<Guid> Requests, IReadOnlyList<Guid> People, DateTimeOffset At)
{
    /// <summary>Other requests of which only what was written within <see cref="Period"/> is meant.</summary>
    public IReadOnlyList<Guid> PeriodRequests { get; init; } = [];

    /// <summary>The time within which messages of <see cref="PeriodRequests"/> are meant.</summary>
    public CopyPeriod? Period { get; init; }

    /// <summary>Whether it names nothing at all.</summary>
    public bool IsEmpty => Members.Count + Accounts.Count + Requests.Count + People.Count + PeriodRequests.Count == 0;
}

/// <summary>A time span, the end not included, UTC.</summary>
public readonly record struct CopyPeriod(DateTimeOffset From, DateTimeOffset To);

/// <summary>What becomes of a copy.</summary>
public enum CopyFate
{
    /// <summary>It is removed.</summary>
    Destroyed,
    /// <summary>What it says stays without any tie to the person.</summary>
    Unlinked,
    /// <summary>It stays for the stated ground until the stated day, and is destroyed then.</summary>
    Retained,
    /// <summary>It became another party's property (clause 3.3): that party is told and answers.</summary>
    CoOwned,
    /// <summary>It becomes unreadable with the keys and ends by its own short life.</summary>
    Expires,
}

/// <summary>What one store holds, and what destroying does to it.</summary>
/// <param name="Place">The store.</param>
/// <param name="Category">Category of clause 1.</param>
/// <param name="Fate">What becomes of it.</param>
/// <param name="Records">The records by id, in order; empty where single records mean nothing to anybody.</param>
/// <param name="Fields">Names of the fields that hold collected information.</param>
/// <param name="Ground">Why it stays, from a closed list such as <c>books.jp</c>; null where it goes.</param>
/// <param name="Until">The end of that.</param>
public sealed record HeldCopy(
    string Place,
    DataCategory Category,
    CopyFate Fate,
    IReadOnlyList<HeldRecord> Records,
    IReadOnlyList<string> Fields,
    string? Ground = null,
    DateTimeOffset? Until = null);

/// <summary>One record.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reference">Its human reference, where it has one.</param>
/// <param name="Since">When it was made, where that is known.</param>
public readonly record struct HeldRecord(Guid Id, string? Reference, DateTimeOffset? Since);

/// <summary>Takes what is returned to a person.</summary>
public interface IReturnPackage
{
    /// <summary>Adds the records of one store, opened: JSON objects by field name.</summary>
    void Add(string place, DataCategory category, IReadOnlyList<System.Text.Json.Nodes.JsonObject> records);

    /// <summary>Adds a file.</summary>
    void AddFile(string name, byte[] content);
}
