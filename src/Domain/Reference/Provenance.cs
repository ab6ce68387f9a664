namespace CarTrade.Domain.Reference;

/// <summary>Where a stated fact comes from.</summary>
/// <param name="Sources">Addresses of the pages; empty where a fact is only assumed.</param>
/// <param name="AsOf">Date of the source as far as known: <c>2024</c>, <c>2024-01</c> or <c>2024-01-15</c>; null when unknown.</param>
/// <param name="Confidence">How far it can be relied on.</param>
/// <param name="Note">The source's own reservations, in English.</param>
public sealed record Provenance(IReadOnlyList<string> Sources, string? AsOf, Confidence Confidence, string? Note);
