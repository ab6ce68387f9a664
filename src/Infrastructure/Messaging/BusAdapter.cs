using System.Globalization;
using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rebus.Bus;
using Rebus.Handlers;
using Rebus.Messages;
using Rebus.Pipeline;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Takes a message from Rebus to its handlers, puts a failed one back for later, and gives up after the last attempt.</summary>
internal sealed partial class BusAdapter<TMessage>(IServiceScopeFactory scopes, IBus bus, MessagingOptions options, ILogger<BusAdapter<TMessage>> logger)
    : IHandleMessages<TMessage>
    where TMessage : IBusMessage
{
    public async Task Handle(TMessage message)
    {
        var context = MessageContext.Current;
        var attempt = Attempts.Of(context.Headers);
        var ct = context.IncomingStepContext.Load<CancellationToken>();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
            await scope.ServiceProvider.GetRequiredService<MessageDelivery>().DeliverAsync(context.Headers[Headers.MessageId], message, ct);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            // Its text could hold what an outside system said about a person, so the kind of the exception is all that is kept.
            Failed(logger, typeof(TMessage).Name, attempt + 1, exception.GetType().Name);
            if (options.DelayAfter(attempt) is not { } delay)
                throw new MessageFailedException(exception);
            await bus.Advanced.TransportMessage.Defer(delay, Attempts.Next(attempt));
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Message} failed at attempt {Attempt}: {Exception}")]
    private static partial void Failed(ILogger logger, string message, int attempt, string exception);
}

/// <summary>Counts attempts in a header of the message itself, so that the count survives restarts and other instances.</summary>
internal static class Attempts
{
    private const string Header = "cartrade-attempt";

    public static int Of(Dictionary<string, string> headers) =>
        headers.TryGetValue(Header, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    public static Dictionary<string, string> Next(int attempt) =>
        new(StringComparer.Ordinal) { [Header] = (attempt + 1).ToString(CultureInfo.InvariantCulture) };
}
