using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Hosting;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads reference data and policy before the first request, so that a broken file stops the start.</summary>
internal sealed class ReferenceWarmUp(IReferenceData reference, IPolicyLibrary policies) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = reference.Countries.Count + policies.Versions.Count;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
