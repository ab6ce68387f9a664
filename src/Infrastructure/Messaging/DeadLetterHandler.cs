using System.Text;
using CarTrade.Infrastructure.Persistence;
using Npgsql;
using Rebus.Messages;
using Rebus.Retry;
using Rebus.Transport;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Keeps what could not be handled where the operator sees it. While the database is away this fails, and the message stays where it was.</summary>
internal sealed class DeadLetterHandler(MainDatabase database, TimeProvider clock) : IErrorHandler
{
    private const string Sql =
        "INSERT INTO messaging.dead_letters (id, message_type, body, attempts, fault, failed_at) VALUES ($1, $2, $3, $4, $5, $6)";

    public async Task HandlePoisonMessage(TransportMessage transportMessage, ITransactionContext transactionContext, ExceptionInfo exception)
    {
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker),
            Sql,
            new NpgsqlParameter<Guid> { TypedValue = Guid.CreateVersion7(clock.GetUtcNow()) },
            new NpgsqlParameter<string> { TypedValue = Cut(transportMessage.Headers.GetValueOrDefault(Headers.Type) ?? "?", DeadLetter.TypeLength) },
            new NpgsqlParameter<string> { TypedValue = Encoding.UTF8.GetString(transportMessage.Body) },
            new NpgsqlParameter<int> { TypedValue = Attempts.Of(transportMessage.Headers) + 1 },
            new NpgsqlParameter<string> { TypedValue = Cut(MessageFailedException.FaultIn(exception.Details) ?? exception.Type, DeadLetter.FaultLength) },
            new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        await batch.ExecuteNonQueryAsync();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
