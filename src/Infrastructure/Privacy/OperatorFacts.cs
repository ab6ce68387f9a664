using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Configuration;

namespace CarTrade.Infrastructure.Privacy;

/// <summary>From <c>Operator:Name</c>, <c>Operator:Address</c> and <c>Operator:Representative</c>.</summary>
internal sealed class OperatorFacts(IConfiguration configuration) : IOperatorFacts
{
    public string Name { get; } = configuration["Operator:Name"] ?? "CarTrade";

    public string Address { get; } = configuration["Operator:Address"] ?? "";

    public string Representative { get; } = configuration["Operator:Representative"] ?? "";
}
