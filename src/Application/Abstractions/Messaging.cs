namespace CarTrade.Application.Abstractions;

/// <summary>Marks a message for the bus. It carries ids and never personal data.</summary>
public interface IBusMessage;

/// <summary>Sends messages through the outbox: they leave if, and only if, the current transaction commits.</summary>
public interface IMessageBus
{
    /// <summary>Sends now.</summary>
    Task SendAsync(IBusMessage message, CancellationToken ct);

    /// <summary>Sends after a delay.</summary>
    Task DeferAsync(TimeSpan delay, IBusMessage message, CancellationToken ct);
}

/// <summary>Handles a message, at least once: must be idempotent. Runs as <see cref="Audience.System"/> in its own transaction.</summary>
public interface IMessageHandler<in TMessage>
    where TMessage : IBusMessage
{
    /// <summary>Handles it; throws to be tried again.</summary>
    Task HandleAsync(TMessage message, CancellationToken ct);
}
