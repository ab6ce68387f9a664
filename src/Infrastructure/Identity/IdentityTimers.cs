using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Throws out what is over and renews the signing key each month. Any number of instances may do so at once.</summary>
internal sealed partial class IdentityTimers(
    AuthDb db, ISigningKeyStore store, SigningKeys keys, TimeProvider clock, ILogger<IdentityTimers> logger) : BackgroundService
{
    /// <summary>How old the signing key may grow.</summary>
    public static readonly TimeSpan KeyAge = TimeSpan.FromDays(30);

    /// <summary>For how long a retired key still verifies: longer than any token lives.</summary>
    public static readonly TimeSpan KeyOverlap = TimeSpan.FromHours(1);

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private const string Clean =
        """
        with replays as (delete from identity.proof_replays where seen_at < $1 - interval '15 minutes'),
        codes as (delete from identity.authorization_codes where expires_at < $1 - interval '1 day'),
        links as (delete from identity.mail_tokens where expires_at < $1 - interval '1 day'),
        attempts as (delete from identity.sign_in_attempts
          where coalesce(failed_at, '-infinity') < $1 - interval '1 day' and coalesce(succeeded_at, '-infinity') < $1 - interval '90 days')
        delete from identity.sessions where coalesce(ended_at, least(expires_at, last_used_at + idle)) < $1 - interval '1 day'
        """;

    /// <summary>One round.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        await db.ExecuteAsync(Clean, ct, clock.GetUtcNow());
        if ((await store.ListActiveAsync(ct))[0].CreatedAt > clock.GetUtcNow() - KeyAge)
            return;
        await store.RotateAsync(KeyOverlap, ct);
        keys.Forget();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task TryAsync(CancellationToken ct)
    {
        try
        {
            await RunAsync(ct);
        }
        catch (NpgsqlException failed)
        {
            Failed(logger, failed.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The cleaning of sign-in data failed ({Reason}); it is tried again in five minutes")]
    private static partial void Failed(ILogger logger, string reason);
}
