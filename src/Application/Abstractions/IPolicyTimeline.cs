using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Application.Abstractions;

/// <summary>Which version of the policy governs when: the first by its date, each later one by the decision of two administrators.</summary>
public interface IPolicyTimeline
{
    /// <summary>Versions that govern or are announced, in the order of their time.</summary>
    IReadOnlyList<PolicyTerm> Terms { get; }

    /// <summary>Reads decisions anew, besides every few seconds by itself.</summary>
    Task RefreshAsync(CancellationToken ct);
}

/// <summary>A version with the moment from which it governs all data.</summary>
/// <param name="From">From when, UTC.</param>
/// <param name="Version">The version.</param>
public sealed record PolicyTerm(DateTimeOffset From, PolicyVersion Version);

/// <summary>What the operator set about changes of the policy.</summary>
/// <param name="ObjectionWindow">Time between the notice to members and the switch (<c>Policy:ObjectionDays</c>), at least a minute so that every instance knows of it.</param>
public sealed record PolicyRules(TimeSpan ObjectionWindow);

/// <summary>Counts of living records by category, from the register of collected information.</summary>
public interface IRegisterCounts
{
    /// <summary>Rows of every table that holds information of a category.</summary>
    Task<IReadOnlyDictionary<Domain.Privacy.DataCategory, long>> CountAsync(CancellationToken ct);
}
