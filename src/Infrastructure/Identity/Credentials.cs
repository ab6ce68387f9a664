using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence.Conventions;
using ErrorOr;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Passwords, addresses and second factors in the use case's transaction; counting of wrong ones outside of it.</summary>
internal sealed class Credentials(
    CurrentAuth sql,
    IPasswordHasher hasher,
    SignInThrottle throttle,
    SecondFactors factors,
    ISealer sealer,
    TimeProvider clock) : ICredentials
{
    private const string Network = "signed in";

    private const string SetPassword =
        """
        with changed as (
          update identity.accounts set password_hash = $2, security_version = security_version + 1 where id = $1 returning id)
        update identity.sessions s set ended_at = $4 from changed
        where s.account_id = changed.id and s.id is distinct from $3::uuid and s.ended_at is null
        """;

    private const string ChangeEmail =
        """
        update identity.accounts set email_index = $2, contact = $3, email_proved_at = $4, security_version = security_version + 1
        where id = $1 and status = 'active' and not exists (select 1 from identity.accounts where email_index = $2)
        """;

    private const string Confirm =
        """
        update identity.accounts set totp = totp_pending, totp_pending = null, totp_last_step = $2, security_version = security_version + 1
        where id = $1 and totp_pending is not null and (totp is null or exists (
          select 1 from identity.sessions s where s.id = $3::uuid and s.account_id = $1 and not s.enrolment_only))
        """;

    /// <summary>Another app takes the place of one in force only at the word of a session that the present one opened.</summary>
    private const string Prepare =
        """
        update identity.accounts set totp_pending = $2 where id = $1 and (totp is null or exists (
          select 1 from identity.sessions s where s.id = $3::uuid and s.account_id = $1 and not s.enrolment_only))
        """;

    private const string Lift =
        """
        update identity.sessions set enrolment_only = false, methods = array['pwd', 'otp'] where id = $1 and account_id = $2
        """;

    private const string ReplaceCodes =
        """
        with gone as (delete from identity.backup_codes where account_id = $1)
        insert into identity.backup_codes (account_id, hash) select $1, unnest($2::bytea[])
        """;

    public async Task<ErrorOr<Success>> CheckPasswordAsync(Guid accountId, string password, CancellationToken ct)
    {
        var key = accountId.ToByteArray();
        if (await throttle.BeginAsync(key, Network, ct) is { } wait)
            return IdentityErrors.TooMany(wait);
        var hash = await sql.FirstAsync("select coalesce(password_hash, '') from identity.accounts where id = $1", row => row.GetString(0), ct, accountId);
        if (!await hasher.VerifyAsync(hash is { Length: > 0 } ? hash : null, password, ct))
            return IdentityErrors.WrongPassword;
        await throttle.SucceededAsync(key, Network, ct);
        return Result.Success;
    }

    public async Task SetPasswordAsync(Guid accountId, string password, Guid? exceptSession, CancellationToken ct) =>
        await sql.ExecuteAsync(SetPassword, ct, accountId, await hasher.HashAsync(password, ct), exceptSession, clock.GetUtcNow());

    public async Task<bool> ProveEmailAsync(Guid accountId, CancellationToken ct) => await sql.ExecuteAsync(
        "update identity.accounts set email_proved_at = $2 where id = $1 and email_proved_at is null", ct, accountId, clock.GetUtcNow()) == 1;

    public async Task<bool> ChangeEmailAsync(MailToken token, AccountContact contact, CancellationToken ct)
    {
        var sealedAnew = await sealer.SealAsync(
            contact, await KeyOfAsync(token.AccountId!.Value, ct), new(Accounts.ContactColumn, token.AccountId.Value), ct);
        return await sql.ExecuteAsync(ChangeEmail, ct, token.AccountId, token.NewEmailIndex, sealedAnew.Blob, clock.GetUtcNow()) == 1;
    }

    public async Task<ErrorOr<string>> PrepareTotpAsync(Guid accountId, Guid? sessionId, CancellationToken ct)
    {
        var secret = OneTimePasswords.NewSecret();
        var blob = await sealer.SealAsync(new TotpSecret(secret), await KeyOfAsync(accountId, ct), new(SecondFactors.TotpColumn, accountId), ct);
        return await sql.ExecuteAsync(Prepare, ct, accountId, blob.Blob, sessionId) == 1
            ? secret
            : IdentityErrors.TotpInForce;
    }

    public async Task<ErrorOr<IReadOnlyList<string>>> ConfirmTotpAsync(Guid accountId, Guid? sessionId, string code, CancellationToken ct)
    {
        var pending = await sql.FirstAsync(
            "select totp_pending from identity.accounts where id = $1 and totp_pending is not null", row => row.GetFieldValue<byte[]>(0), ct, accountId);
        if (pending is null)
            return IdentityErrors.TotpNotPrepared;
        var key = accountId.ToByteArray();
        if (await throttle.BeginAsync(key, Network, ct) is { } wait)
            return IdentityErrors.TooMany(wait);
        if (await factors.StepOfAsync(accountId, pending, code, ct) is not { } step)
            return IdentityErrors.WrongCode;
        await throttle.SucceededAsync(key, Network, ct);
        if (await sql.ExecuteAsync(Confirm, ct, accountId, step, sessionId) == 0)
            return IdentityErrors.TotpNotPrepared;
        await sql.ExecuteAsync(Lift, ct, sessionId, accountId);
        var codes = OneTimePasswords.NewBackupCodes();
        await sql.ExecuteAsync(ReplaceCodes, ct, accountId, codes.Select(backup => factors.HashOf(accountId, backup)).ToArray());
        return ErrorOrFactory.From(codes);
    }

    public async Task<ErrorOr<Success>> RemoveTotpAsync(Guid accountId, CancellationToken ct)
    {
        var needed = await sql.FirstAsync(
            "select kind, role from identity.accounts where id = $1",
            row => SecondFactors.IsRequired(EnumText<AccountKind>.Parse(row.GetString(0)), EnumText<AccountRole>.Parse(row.GetString(1))),
            ct,
            accountId);
        if (needed)
            return IdentityErrors.TotpNeeded;
        await sql.ExecuteAsync(
            "update identity.accounts set totp = null, totp_pending = null, totp_last_step = null where id = $1", ct, accountId);
        await sql.ExecuteAsync("delete from identity.backup_codes where account_id = $1", ct, accountId);
        return Result.Success;
    }

    private async Task<SubjectKeyId> KeyOfAsync(Guid accountId, CancellationToken ct) =>
        new(await sql.FirstAsync("select key_id from identity.accounts where id = $1", row => row.GetGuid(0), ct, accountId));
}
