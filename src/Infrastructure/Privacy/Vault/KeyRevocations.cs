using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Listens for destroyed keys and asks the vault four times a second for a sign of life, so that silence is noticed.</summary>
internal sealed partial class KeyRevocations(VaultDatabase vault, DataKeyCache cache, TimeProvider clock, ILogger<KeyRevocations> logger)
    : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException or IOException)
            {
                Lost(logger, e.GetType().Name);
                await Task.Delay(Retry, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await vault.Source.OpenConnectionAsync(ct);
        connection.Notification += (_, notice) => Notice(notice.Payload);
        await using (var listen = new NpgsqlCommand($"LISTEN {DataKeyStore.Destroyed}", connection))
            await listen.ExecuteNonQueryAsync(ct);
        cache.DropAll();
        await using var ask = new NpgsqlCommand("SELECT 1", connection);
        while (true)
        {
            var asked = clock.GetTimestamp();
            await ask.ExecuteNonQueryAsync(ct);
            cache.Heard(asked);
            await connection.WaitAsync(Beat, ct);
        }
    }

    private void Notice(string payload)
    {
        if (Guid.TryParse(payload, out var id))
            cache.Drop(id);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The vault's notices were lost ({Error}); keys are cached for less than a second meanwhile")]
    private static partial void Lost(ILogger logger, string error);
}
