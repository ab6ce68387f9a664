using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Statements;

namespace CarTrade.Application.Abstractions;

/// <summary>Writes many rows of the books in few statements, in the current transaction. Every guard of the database holds as for single rows.</summary>
public interface IMoneyStore
{
    /// <summary>Adds lines, each once: gives those that were new. Where another import adds the same line at this moment, it waits for its end.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<StatementLine>> AddLinesAsync(IReadOnlyList<StatementLine> lines, CancellationToken ct);

    /// <summary>Appends transactions with their postings.</summary>
    /// <param name="transactions">The transactions.</param>
    /// <param name="ct">Cancels.</param>
    Task AppendAsync(IReadOnlyList<MoneyTransaction> transactions, CancellationToken ct);
}
