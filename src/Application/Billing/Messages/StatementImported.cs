using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Billing.Messages;

/// <summary>Lines of a statement are there; those after a line have not been looked at.</summary>
/// <param name="ImportId">The import.</param>
/// <param name="After">The last line that was looked at; null for none.</param>
public sealed record StatementImported(Guid ImportId, Guid? After = null) : IBusMessage;
