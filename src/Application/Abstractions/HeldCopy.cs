using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Abstractions;

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
