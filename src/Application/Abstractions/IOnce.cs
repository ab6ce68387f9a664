namespace CarTrade.Application.Abstractions;

/// <summary>Remembers for a week what was done already, for work that may be begun again and must not be done twice.</summary>
public interface IOnce
{
    /// <summary>Those of these names that nobody gave before; they count as given if, and only if, the current transaction commits.</summary>
    /// <param name="names">Names of things to be done; ids, never personal data.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlySet<string>> FirstAsync(IReadOnlyCollection<string> names, CancellationToken ct);
}
