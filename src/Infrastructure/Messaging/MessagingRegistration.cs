using CarTrade.Application;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Rebus.Backoff;
using Rebus.Config;
using Rebus.Config.Outbox;
using Rebus.Handlers;
using Rebus.Pipeline;
using Rebus.PostgreSql;
using Rebus.Retry;
using Rebus.Retry.Simple;
using Rebus.Serialization.Json;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Registers the bus: Rebus on PostgreSQL with its outbox, the inbox, idempotency keys and dead letters.</summary>
internal static class MessagingRegistration
{
    private const string Queue = "cartrade";
    private const string Schema = "messaging";

    private static readonly TimeSpan[] IdleWaits =
        [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(500)];

    public static IServiceCollection AddMessaging(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection(MessagingOptions.Section).Get<MessagingOptions>() ?? new());
        services.AddScoped<OutgoingMessages>();
        services.AddScoped<IMessageBus>(provider => provider.GetRequiredService<OutgoingMessages>());
        services.AddScoped<MessageDelivery>();
        services.AddScoped<IIdempotencyStore, IdempotencyStore>();
        services.AddScoped<IOnce, Once>();
        services.AddScoped<IDeadLetters, DeadLetterStore>();
        services.AddSingleton<DeadLetterHandler>();
        foreach (var type in typeof(ApplicationMarker).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IBusMessage)) && type is { IsAbstract: false }))
            services.AddBusMessage(type);
        services.AddSingleton(provider => new MessageTypes(provider.GetServices<BusMessageType>().Select(message => message.Type)));
        services.AddRebus((configure, provider) => Configure(configure, provider));
        return services;
    }

    /// <summary>Lets the bus handle a type of message.</summary>
    public static IServiceCollection AddBusMessage(this IServiceCollection services, Type message) => services
        .AddSingleton(new BusMessageType(message))
        .AddTransient(typeof(IHandleMessages<>).MakeGenericType(message), typeof(BusAdapter<>).MakeGenericType(message));

    private static RebusConfigurer Configure(RebusConfigurer configure, IServiceProvider provider)
    {
        var connection = provider.GetRequiredService<ConnectionStrings>()[DatabaseNames.Bus];
        var options = provider.GetRequiredService<MessagingOptions>();
        return configure
            .Transport(transport => transport.UsePostgreSql(connection, "bus_messages", Queue, schemaName: Schema))
            .Outbox(outbox => outbox.StoreInPostgreSql(connection, new TableName(Schema, "bus_outbox")))
            .Serialization(serializer => serializer.UseSystemTextJson())
            .Options(bus =>
            {
                bus.RetryStrategy(maxDeliveryAttempts: 1);
                bus.Decorate<IPipeline>(context => WithoutOutboxForReceivers(context.Get<IPipeline>()));
                bus.Register<IErrorHandler>(_ => provider.GetRequiredService<DeadLetterHandler>());
                bus.SetNumberOfWorkers(options.Workers);
                bus.SetMaxParallelism(options.Parallelism);
                bus.SetBackoffTimes(IdleWaits);
                bus.SetWorkerShutdownTimeout(TimeSpan.FromSeconds(10));
            });
    }

    /// <summary>
    /// Rebus.PostgreSql's own step for receivers opens a second connection and commits it before what was sent is written. Handlers here
    /// send through their unit of work, and a message that is put back stays in the transaction that received it.
    /// </summary>
    private static PipelineStepRemover WithoutOutboxForReceivers(IPipeline pipeline) =>
        new PipelineStepRemover(pipeline).RemoveIncomingStep(step => step.GetType().Name == "OutboxIncomingStep");
}

/// <summary>A type of message that the bus handles.</summary>
/// <param name="Type">Implements <see cref="IBusMessage"/>.</param>
internal sealed record BusMessageType(Type Type);
