using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Abstractions;

/// <summary>The privacy policy that governs at this instant: all data, whenever it was collected (clause 7).</summary>
public interface IPolicyInForce
{
    /// <summary>The rules of the version in force now. The same object is returned until another version takes force.</summary>
    PolicyRules Current { get; }
}

/// <summary>What a policy version permits. Anything that no use names is denied.</summary>
/// <param name="Version">The version's id, such as <c>2026-11-01</c>.</param>
/// <param name="Uses">The permitted uses, in the order of their clauses; planned clauses are left out.</param>
public sealed record PolicyRules(string Version, IReadOnlyList<PolicyUse> Uses);

/// <summary>A use that a clause permits: each of its purposes, for each of its recipients, on each of its categories.</summary>
/// <param name="Clause">The clause, such as <c>3.3</c>.</param>
/// <param name="Purposes">For what.</param>
/// <param name="Recipients">To whom.</param>
/// <param name="Categories">Of what.</param>
public sealed record PolicyUse(
    string Clause, IReadOnlyList<Purpose> Purposes, IReadOnlyList<RecipientKind> Recipients, IReadOnlyList<DataCategory> Categories);
