using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Abstractions;

/// <summary>
/// Knows every copy of personal data in one store: finds it, returns it, destroys it, and counts what is left. There is one for each table,
/// queue, cache, file store and backup set; the build fails for a store that has none.
/// </summary>
public interface ICopyLocator
{
    /// <summary>Stable name of the store, such as <c>requests.purchase_requests</c>, <c>bus.messages</c>, <c>photos</c>, <c>keys.vault</c>.</summary>
    string Place { get; }

    /// <summary>The persisted types, messages and file stores that it answers for.</summary>
    IReadOnlyCollection<Type> Covers { get; }

    /// <summary>The category of what is kept there; null for what serves all categories (messages, caches).</summary>
    DataCategory? Category { get; }

    /// <summary>Whether it has to do with whole records.</summary>
    bool ForRecords { get; }

    /// <summary>Whether it has to do with single fields of records that stay.</summary>
    bool ForFields { get; }

    /// <summary>Its turn among the others when copies are destroyed: what points elsewhere goes first, keys go last.</summary>
    int Turn { get; }

    /// <summary>What is held of these records, and what destroying would do to it. Feeds the preview and the list of holdings.</summary>
    Task<IReadOnlyList<HeldCopy>> FindAsync(CopySet copies, CancellationToken ct);

    /// <summary>Writes the held records to a package for the person whom they are about.</summary>
    Task ReturnAsync(CopySet copies, IReturnPackage package, CancellationToken ct);

    /// <summary>Destroys the copies, however often it is called; gives the number of records touched.</summary>
    Task<long> DestroyAsync(CopySet copies, CancellationToken ct);

    /// <summary>Counts, with no right but to read, what should be gone and is not.</summary>
    Task<long> CountAsync(CopySet copies, CancellationToken ct);
}
