namespace CarTrade.Domain.Privacy;

/// <summary>Where a sealed value lives; authenticated with it, so that a blob moved to another row or column does not open.</summary>
/// <param name="Column">Schema, table and column: <c>members.members.profile</c>.</param>
/// <param name="Row">The row's primary key.</param>
public readonly record struct SealedAt(string Column, Guid Row);
