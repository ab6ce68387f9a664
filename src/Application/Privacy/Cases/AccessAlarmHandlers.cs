using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Notices;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.Cases.Messages;
using CarTrade.Domain.Privacy.Cases;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases;

/// <summary>Everybody of the staff but whom it is about; where there is nobody else, that one too.</summary>
internal sealed class TellAccessAlarmHandler(ICarTradeDb db, AdminMailboxes admins, IMessageBus bus) : IMessageHandler<TellAccessAlarm>
{
    public async Task HandleAsync(TellAccessAlarm message, CancellationToken ct)
    {
        if (await db.Set<AccessAlarm>().SingleOrDefaultAsync(row => row.Id == message.AlarmId, ct) is not { } alarm)
            return;
        foreach (var account in await admins.OthersAsync(alarm.AccountId, ct))
            await bus.SendAsync(new SendAccessAlarm(alarm.Id, account), ct);
    }
}

/// <summary>One mail; it names neither the person nor the colleague.</summary>
internal sealed class SendAccessAlarmHandler(ICarTradeDb db, AdminMailboxes admins, IMailer mailer, ILinks links) : IMessageHandler<SendAccessAlarm>
{
    public async Task HandleAsync(SendAccessAlarm message, CancellationToken ct)
    {
        if (await db.Set<AccessAlarm>().SingleOrDefaultAsync(row => row.Id == message.AlarmId, ct) is not { } alarm || await admins.OfAsync(message.AccountId, ct) is not { } to)
            return;
        await mailer.SendAsync(
            MailTemplates.AccessAlarm(MailIds.Of($"access-alarm-{alarm.Id:N}", message.AccountId), to.Language, to.Email, null, links.Page("/swagger"), What(alarm.Kind, to.Language), alarm.At), ct);
    }

    private static string What(AccessAlarmKind kind, string language) => (kind, language) switch
    {
        (AccessAlarmKind.BreakGlass, "ja") => "緊急アクセス（案件なしの閲覧）",
        (AccessAlarmKind.BreakGlass, _) => "emergency access was taken without a case",
        (AccessAlarmKind.ExpiredGrant, "ja") => "期限切れの許可による閲覧の試み（拒否）",
        (AccessAlarmKind.ExpiredGrant, _) => "somebody tried to read with a grant that is over, and was refused",
        (_, "ja") => "案件なしの閲覧の試み（拒否）",
        _ => "somebody tried to read without a case, and was refused",
    };
}

/// <summary>Where the operator's staff read mail.</summary>
internal sealed class AdminMailboxes(IAccounts accounts, AccountMailOpener opener)
{
    /// <summary>The living accounts of staff but one; that one alone where there is no other.</summary>
    public async Task<IReadOnlyList<Guid>> OthersAsync(Guid? but, CancellationToken ct)
    {
        var all = (await accounts.ListAdminsAsync(ct)).Where(account => account.Status == Domain.Identity.AccountStatus.Active).Select(account => account.Id).ToArray();
        var others = all.Where(id => id != but).ToArray();
        return others.Length > 0 ? others : all;
    }

    /// <summary>An address and its language; null where there is none.</summary>
    public Task<(string Email, string Language)?> OfAsync(Guid account, CancellationToken ct) => opener.OfAsync(account, ct);
}
