using System.Collections.Concurrent;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Messaging;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Asks the bus to note a number.</summary>
internal sealed record NoteNumber(int Number, bool Fails = false) : IBusMessage;

/// <summary>Where the handled numbers are noted, and whether failing messages fail still.</summary>
internal sealed class Notes
{
    public ConcurrentQueue<int> Numbers { get; } = new();

    public bool IsRepaired { get; set; }
}

internal sealed class NoteNumberHandler(Notes notes) : IMessageHandler<NoteNumber>
{
    public const string Secret = "somebody@example.test";

    public Task HandleAsync(NoteNumber message, CancellationToken ct)
    {
        if (message.Fails && !notes.IsRepaired)
            throw new InvalidOperationException($"The server refused {Secret}");
        notes.Numbers.Enqueue(message.Number);
        return Task.CompletedTask;
    }
}

/// <summary>The program with a message of the tests' own, tried three times without waiting.</summary>
public sealed class BusApp(PostgresFixture postgres) : TestApp(postgres)
{
    internal Notes Notes { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings =>
        [new("Messaging:RetryDelays:0", "00:00:00"), new("Messaging:RetryDelays:1", "00:00:00")];

    protected override void Configure(IServiceCollection services) => services
        .AddSingleton(Notes)
        .AddScoped<IMessageHandler<NoteNumber>, NoteNumberHandler>()
        .AddBusMessage(typeof(NoteNumber));
}
