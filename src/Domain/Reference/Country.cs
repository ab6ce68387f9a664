namespace CarTrade.Domain.Reference;

/// <summary>A country.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Alpha3">ISO 3166-1 alpha-3.</param>
/// <param name="Name">English name.</param>
/// <param name="CallingCode">Digits of the country's calling code; null where it has none of its own.</param>
/// <param name="Currencies">ISO 4217 codes in use, the main one first; empty for the few without.</param>
/// <param name="Region">UN region; null for the few without.</param>
/// <param name="DrivesOnLeft">Whether traffic keeps left, where right-hand drive is usual; null when unknown.</param>
public sealed record Country(
    string Code, string Alpha3, string Name, string? CallingCode, IReadOnlyList<string> Currencies, string? Region, bool? DrivesOnLeft);
