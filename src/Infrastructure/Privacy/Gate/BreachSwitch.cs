using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Configuration;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary><c>LegalDesk:BreachDisclosures</c>: codes of countries with commas between them; absent means off.</summary>
internal sealed class BreachSwitch(IConfiguration configuration) : IBreachSwitch
{
    public IReadOnlyList<string> Countries { get; } =
    [
        .. (configuration["LegalDesk:BreachDisclosures"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(code => code.Length == 2).Select(code => code.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
