using System.Reflection;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Quartz;

namespace CarTrade.Infrastructure.Operations;

/// <summary>Looks whether a timer job's turn is due: skipped where another instance is at it, or has had this turn.</summary>
[DisallowConcurrentExecution]
internal sealed partial class TimerRun<TJob>(IServiceScopeFactory scopes, MainDatabase database, TimerTurns turns, ITrafficGate gate, ILogger<TimerRun<TJob>> logger) : IJob
    where TJob : class, ITimerJob
{
    private const string Lock = "SELECT pg_try_advisory_lock(hashtext($1))";
    private static readonly TimeSpan Every = typeof(TJob).GetCustomAttribute<TimerAttribute>()?.Every ?? throw new InvalidOperationException($"{typeof(TJob).Name} has no [Timer].");
    private const string Unlock = "SELECT pg_advisory_unlock(hashtext($1))";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (!gate.IsOpen)
            return;
        try
        {
            await using var connection = await database.Source.OpenConnectionAsync(cancellationToken);
            if (!await AskAsync(connection, Lock, cancellationToken))
                return;
            try
            {
                if (await turns.TakeAsync(typeof(TJob), Every, cancellationToken))
                    await RunAsync(cancellationToken);
            }
            finally
            {
                await AskAsync(connection, Unlock, CancellationToken.None);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Failed(logger, typeof(TJob).Name, exception.GetType().Name, exception.StackTrace);
        }
    }

    private async Task RunAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
        await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(ct);
    }

    private static async Task<bool> AskAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = typeof(TJob).FullName });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The timer {Timer} failed: {Exception}\n{Stack}")]
    private static partial void Failed(ILogger logger, string timer, string exception, string? stack);
}
