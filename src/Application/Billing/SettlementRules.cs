using CarTrade.Application.Billing.Statements;
using CarTrade.Domain.Billing;

namespace CarTrade.Application.Billing;

/// <summary>How this installation settles.</summary>
/// <param name="Mode">To whose account buyers pay.</param>
/// <param name="Mappings">Mappings of banks' CSV by name.</param>
public sealed record SettlementRules(SettlementMode Mode, IReadOnlyDictionary<string, CsvMapping> Mappings);
