using System.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Checks codes of authenticator apps and backup codes; each is good once, whoever else tries it at the same moment.</summary>
internal sealed class SecondFactors(AuthDb db, IPolicyGate gate, IBlindIndex index, TimeProvider clock)
{
    /// <summary>Where the secret in force lives.</summary>
    public const string TotpColumn = "identity.accounts.totp";

    private const string UseStep =
        "update identity.accounts set totp_last_step = $2 where id = $1 and (totp_last_step is null or totp_last_step < $2)";

    private const string UseBackup = "update identity.backup_codes set used_at = $3 where account_id = $1 and hash = $2 and used_at is null";

    /// <summary>Whether such an account must have a second factor.</summary>
    public static bool IsRequired(AccountKind kind, AccountRole role) => kind == AccountKind.Admin || role == AccountRole.Owner;

    /// <summary>Uses a code of the app in force.</summary>
    public async Task<bool> UseTotpAsync(Guid accountId, string code, CancellationToken ct)
    {
        var blob = await db.FirstAsync("select totp from identity.accounts where id = $1 and totp is not null", row => row.GetFieldValue<byte[]>(0), ct, accountId);
        return blob is not null && await StepOfAsync(accountId, blob, code, ct) is { } step && await db.ExecuteAsync(UseStep, ct, accountId, step) == 1;
    }

    /// <summary>Uses a backup code.</summary>
    public async Task<bool> UseBackupCodeAsync(Guid accountId, string code, CancellationToken ct) =>
        await db.ExecuteAsync(UseBackup, ct, accountId, HashOf(accountId, code), clock.GetUtcNow()) == 1;

    /// <summary>The step of a right code for a sealed secret, or null.</summary>
    public async Task<long?> StepOfAsync(Guid accountId, byte[] blob, string code, CancellationToken ct)
    {
        var item = new SealedItem<TotpSecret>(new(blob), new(TotpColumn, accountId), DataCategory.OtherCollectedInformation, accountId);
        var secret = await gate.OpenAsync(item, Purpose.Security, Recipient.System, ct);
        return secret.IsError ? null : OneTimePasswords.StepOf(secret.Value.Base32, code, clock.GetUtcNow());
    }

    /// <summary>What the database keeps of a backup code.</summary>
    public byte[] HashOf(Guid accountId, string code) =>
        index.Of("backup-code", Encoding.ASCII.GetBytes($"{accountId:N}{OneTimePasswords.Bare(code)}"));
}
