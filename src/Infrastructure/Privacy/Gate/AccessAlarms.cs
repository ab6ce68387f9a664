using System.Diagnostics.Metrics;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Cases.Messages;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>
/// Raises an alarm in a transaction of its own, so that it stands whatever becomes of the refused call: a row, a mail to every other administrator, a
/// warning in the log and a count under the meter <c>CarTrade.Privacy</c>. One an hour for each person of staff and record.
/// </summary>
internal sealed partial class AccessAlarms(IServiceScopeFactory scopes, IMeterFactory meters, TimeProvider clock, ILogger<AccessAlarms> logger)
{
    public const string MeterName = "CarTrade.Privacy";

    private readonly Counter<long> refused =
        meters.Create(MeterName).CreateCounter<long>("cartrade.access.refused", "{access}", "Openings by staff that were refused for want of a living grant.");

    public async Task RaiseAsync(AccessAlarmKind kind, Guid account, Guid record, CancellationToken ct)
    {
        Refused(logger, kind, account);
        refused.Add(1, new KeyValuePair<string, object?>("kind", kind.ToString()));
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().ExecuteAsync(() => KeepAsync(scope.ServiceProvider, kind, account, record, ct), ct);
    }

    private async Task<ErrorOr<Done>> KeepAsync(IServiceProvider services, AccessAlarmKind kind, Guid account, Guid record, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var name = $"alarm {(int)kind} {account:N} {record:N} {now:yyMMddHH}";
        if ((await services.GetRequiredService<IOnce>().FirstAsync([name], ct)).Count == 0)
            return default(Done);
        var alarm = AccessAlarm.Raise(kind, account, record, null, now);
        services.GetRequiredService<ICarTradeDb>().Set<AccessAlarm>().Add(alarm);
        await services.GetRequiredService<IMessageBus>().SendAsync(new TellAccessAlarm(alarm.Id), ct);
        return default(Done);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An opening by the staff account {Account} was refused: {Kind}")]
    private static partial void Refused(ILogger logger, AccessAlarmKind kind, Guid account);
}
