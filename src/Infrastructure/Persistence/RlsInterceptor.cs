using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>
/// Sends the caller's identity in front of each command, in the same round trip and transaction, so that row-level security always
/// has it and a pooled connection never keeps it. Within a transaction once is enough.
/// </summary>
internal sealed class RlsInterceptor : DbCommandInterceptor
{
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        // The provider counts a save's statements by position, so a prefix in front of them would defeat the concurrency check.
        if (eventData.CommandSource == CommandSource.SaveChanges)
            await Context(eventData).IdentifyAsync(cancellationToken);
        else
            AddPrefix(command, Context(eventData));
        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (!HasPrefix(command))
            return result;
        try
        {
            await result.NextResultAsync(cancellationToken);
        }
        catch
        {
            await result.DisposeAsync();
            throw;
        }

        Context(eventData).Identified(command.Transaction);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        AddPrefix(command, Context(eventData));
        return new(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (HasPrefix(command))
            Context(eventData).Identified(command.Transaction);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => throw Refused();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        throw Refused();

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        throw Refused();

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        throw Refused();

    private static CarTradeDbContext Context(CommandEventData data) => (CarTradeDbContext)data.Context!;

    private static CarTradeDbContext Context(CommandExecutedEventData data) => (CarTradeDbContext)data.Context!;

    private static bool HasPrefix(DbCommand command) => command.CommandText.StartsWith(DbIdentity.Prefix, StringComparison.Ordinal);

    private static void AddPrefix(DbCommand command, CarTradeDbContext context)
    {
        if (HasPrefix(command) || context.IsIdentified(command.Transaction))
            return;
        command.CommandText = DbIdentity.Prefix + command.CommandText;
        context.Identity.AddTo(((NpgsqlCommand)command).Parameters);
    }

    private static NotSupportedException Refused() =>
        new("Scalar and synchronous commands cannot carry the caller's identity. Use the asynchronous query methods.");
}
