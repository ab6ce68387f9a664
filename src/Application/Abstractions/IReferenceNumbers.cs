namespace CarTrade.Application.Abstractions;

/// <summary>Gives the next human reference of a series, by year: <c>PR-2026-000123</c>. Gaps are possible, repeats are not.</summary>
public interface IReferenceNumbers
{
    /// <summary>The next reference of a prefix (PR request, OF offer, DL dealer, DE deal, OR order, PI proforma, MB member).</summary>
    Task<string> NextAsync(string prefix, CancellationToken ct);
}
