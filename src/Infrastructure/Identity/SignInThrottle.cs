using System.Text;
using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Identity;

/// <summary>
/// Slows guessing down, for each account from each network. A try counts when it begins, so that many at once gain nothing, and
/// is given back when it succeeds. Guessing from many networks shuts out only networks from which nobody signed in before: the
/// owner, at a known one, still enters.
/// </summary>
internal sealed class SignInThrottle(AuthDb db, IBlindIndex index, TimeProvider clock)
{
    /// <summary>Failures before each further try waits, twice as long each time.</summary>
    private const int Free = 5;

    /// <summary>The longest wait, seconds.</summary>
    private const int LongestWait = 900;

    /// <summary>Failures in an hour, from wherever, after which unknown networks wait.</summary>
    private const long FreeForAccount = 100;

    private const string Begin =
        """
        insert into identity.sign_in_attempts as a (account, network, failures, failed_at)
        select $1, $2, 1, $3
        where exists (select 1 from identity.sign_in_attempts k where k.account = $1 and k.network = $2 and k.succeeded_at is not null)
          or (select coalesce(sum(failures), 0) from identity.sign_in_attempts k where k.account = $1 and k.failed_at > $4) < $5
        on conflict (account, network) do update set
          failures = case when a.failed_at < $6 then 1 else a.failures + 1 end, failed_at = $3
        where a.failures < $7 or a.failed_at is null or a.failed_at + least(power(2, a.failures - $7), $8) * interval '1 second' <= $3
        """;

    private const string Wait =
        """
        select extract(epoch from failed_at + least(power(2, failures - $3), $4) * interval '1 second' - $5)::float8
        from identity.sign_in_attempts where account = $1 and network = $2 and failures >= $3
        """;

    /// <summary>Begins a try; gives how long to wait when it may not be made.</summary>
    public async Task<TimeSpan?> BeginAsync(byte[] account, string address, CancellationToken ct)
    {
        var (network, now) = (NetworkOf(address), clock.GetUtcNow());
        var begun = await db.ExecuteAsync(
            Begin, ct, account, network, now, now.AddHours(-1), FreeForAccount, now.AddDays(-1), Free, (double)LongestWait);
        if (begun == 1)
            return null;
        var seconds = await db.FirstAsync(Wait, row => row.GetDouble(0), ct, account, network, Free, (double)LongestWait, now);
        return TimeSpan.FromSeconds(seconds > 0 ? seconds : LongestWait);
    }

    /// <summary>The try succeeded: the network is known from now on.</summary>
    public Task SucceededAsync(byte[] account, string address, CancellationToken ct) => db.ExecuteAsync(
        "update identity.sign_in_attempts set failures = 0, failed_at = null, succeeded_at = $3 where account = $1 and network = $2",
        ct,
        account,
        NetworkOf(address),
        clock.GetUtcNow());

    /// <summary>The try was right as far as it went (the second factor is still to come): it does not count.</summary>
    public Task GiveBackAsync(byte[] account, string address, CancellationToken ct) => db.ExecuteAsync(
        "update identity.sign_in_attempts set failures = greatest(failures - 1, 0) where account = $1 and network = $2",
        ct,
        account,
        NetworkOf(address));

    private byte[] NetworkOf(string address) => index.Of("network", Encoding.UTF8.GetBytes(address));
}
