using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>The program without the timer of its sequencer: what is sequenced when, the test says.</summary>
public sealed class LedgerApp(PostgresFixture postgres) : TestApp(postgres)
{
    protected override void Configure(IServiceCollection services) =>
        services.Remove(services.Single(service => service.ImplementationType == typeof(SequencerTimer)));
}
