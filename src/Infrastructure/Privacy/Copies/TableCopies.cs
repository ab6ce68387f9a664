using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// A table as a place of copies, as data. Conditions and statements know <c>t</c> for its row and the parameters <c>@members</c>,
/// <c>@accounts</c>, <c>@requests</c>, <c>@people</c>, <c>@period_requests</c>, <c>@period_from</c>, <c>@period_to</c> and <c>@now</c>.
/// </summary>
/// <param name="Place">Schema and table.</param>
/// <param name="Type">The persisted type.</param>
/// <param name="Category">What is kept there.</param>
/// <param name="Where">Which rows are about the records of a <see cref="CopySet"/>.</param>
internal sealed record TableCopies(string Place, Type Type, DataCategory Category, string Where)
{
    /// <summary>Nothing in this table is about a natural person who could ask for it.</summary>
    public const string Nobody = "false";

    /// <summary>What destroying does.</summary>
    public CopyFate Fate { get; init; } = CopyFate.Destroyed;

    /// <summary>The statements that destroy; by default the rows are deleted. None where the fate leaves the rows alone.</summary>
    public IReadOnlyList<string>? Destroy { get; init; }

    /// <summary>Rows that a statute keeps for now; they are neither destroyed nor counted as left.</summary>
    public string? Retained { get; init; }

    /// <summary>Why those stay.</summary>
    public string? Ground { get; init; }

    /// <summary>When that ends, as SQL over <c>t</c>.</summary>
    public string? Until { get; init; }

    /// <summary>What counts as left after destroying; by default every row found.</summary>
    public string? Left { get; init; }

    /// <summary>Its turn: 10 for what hangs on other records, 20 for records, 30 for what others hang on.</summary>
    public int Turn { get; init; } = 20;

    /// <summary>The row's id; null where the key is made of several columns, and single rows are not named.</summary>
    public string? Id { get; init; } = "t.id";

    /// <summary>Its human reference.</summary>
    public string? Reference { get; init; }

    /// <summary>When it was made.</summary>
    public string? Since { get; init; }

    /// <summary>Whose subject its sealed values are.</summary>
    public string Subject { get; init; } = "t.id";

    /// <summary>Whether single rows are shown in previews and holdings.</summary>
    public bool Named { get; init; } = true;

    /// <summary>Where a sealed column's value says that it lies, where that is not its own table and row.</summary>
    public IReadOnlyDictionary<string, Func<System.Text.Json.Nodes.JsonObject, SealedAt>> SealedAt { get; init; } =
        new Dictionary<string, Func<System.Text.Json.Nodes.JsonObject, SealedAt>>(StringComparer.Ordinal);

    /// <summary>The statements, whichever way they were stated.</summary>
    public IReadOnlyList<string> Statements => Destroy ?? (Fate is CopyFate.Destroyed && Where != Nobody
        ? [$"DELETE FROM {Place} t WHERE ({Where}){NotRetained}"]
        : []);

    /// <summary>Counts what should be gone.</summary>
    public string? Count => Statements.Count == 0 ? null : $"SELECT count(*) FROM {Place} t WHERE ({Left ?? Where}){NotRetained}";

    private string NotRetained => Retained is null ? "" : $" AND NOT ({Retained})";
}
