using System.Collections.Concurrent;
using System.Diagnostics;
using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>
/// Hears which sessions, accounts and programs changed, on whatever instance. Asks for a sign of life several times a second; what
/// was read before a silence counts for nothing.
/// </summary>
internal sealed partial class SessionListener(MainDatabase database, ILogger<SessionListener> logger) : BackgroundService
{
    /// <summary>How long the listener may have been silent for what was read to still count.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(750);

    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(200);

    private const int MostChanged = 50_000;

    private readonly ConcurrentDictionary<Guid, long> changed = new();

    private long heard;

    private long connection;

    private long sequence;

    /// <summary>The state of hearing, to be taken before reading.</summary>
    public ListenerMark Mark() => new(Volatile.Read(ref connection), Volatile.Read(ref sequence), IsHearing());

    /// <summary>Whether what was read after the mark still holds for the session and its account.</summary>
    public bool Covers(ListenerMark mark, Guid id, Guid? accountId) =>
        mark.Hearing && mark.Connection == Volatile.Read(ref connection) && IsHearing()
        && !IsChanged(id, mark) && !(accountId is { } account && IsChanged(account, mark));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await HearAsync(stoppingToken);
            }
            catch (Exception lost) when (lost is NpgsqlException or TimeoutException or InvalidOperationException && !stoppingToken.IsCancellationRequested)
            {
                Lost(logger, lost.GetType().Name);
                await Task.Delay(Pulse, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task HearAsync(CancellationToken ct)
    {
        await using var listening = await database.Source.OpenConnectionAsync(ct);
        listening.Notification += (_, notice) => Note(notice.Payload);
        await using var listen = new NpgsqlCommand("listen identity", listening);
        await listen.ExecuteNonQueryAsync(ct);
        ForgetAll();
        await using var pulse = new NpgsqlCommand("select 1", listening) { CommandTimeout = 1 };
        while (true)
        {
            await pulse.ExecuteNonQueryAsync(ct);
            Volatile.Write(ref heard, Stopwatch.GetTimestamp());
            await listening.WaitAsync(Pulse, ct);
        }
    }

    private void Note(string payload)
    {
        if (payload.Length > 1 && Guid.TryParse(payload.AsSpan(1), out var id))
            changed[id] = Interlocked.Increment(ref sequence);
        if (changed.Count > MostChanged)
            ForgetAll();
    }

    private void ForgetAll()
    {
        Interlocked.Increment(ref connection);
        changed.Clear();
    }

    private bool IsHearing() => Stopwatch.GetElapsedTime(Volatile.Read(ref heard)) < Silence && Volatile.Read(ref heard) != 0;

    private bool IsChanged(Guid id, ListenerMark mark) => changed.TryGetValue(id, out var at) && at > mark.Sequence;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Sessions are read anew at each request: the listener lost its connection ({Reason})")]
    private static partial void Lost(ILogger logger, string reason);
}

/// <summary>What the listener had heard when something was read.</summary>
/// <param name="Connection">Which of its connections it was on.</param>
/// <param name="Sequence">The last notice before the reading.</param>
/// <param name="Hearing">Whether it heard at all.</param>
internal readonly record struct ListenerMark(long Connection, long Sequence, bool Hearing);
