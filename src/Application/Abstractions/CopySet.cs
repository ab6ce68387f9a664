namespace CarTrade.Application.Abstractions;

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

    /// <summary>Only these fields of them; empty where whole records are meant.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Whether it names nothing at all.</summary>
    public bool IsEmpty => Members.Count + Accounts.Count + Requests.Count + People.Count + PeriodRequests.Count == 0;
}

/// <summary>A time span, the end not included, UTC.</summary>
public readonly record struct CopyPeriod(DateTimeOffset From, DateTimeOffset To);
