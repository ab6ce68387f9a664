namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Names a hold.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct LegalHoldId(Guid Value);
