using CarTrade.Application.Identity;
using CarTrade.Application.Identity.SignIn;
using CarTrade.Domain.Identity;
using CarTrade.Infrastructure.Persistence.Conventions;
using ErrorOr;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

internal sealed partial class TokenServer
{
    private const string SelectAccount =
        """
        select id, kind, role, status, password_hash, totp is not null, security_version, email_proved_at is not null
        from identity.accounts where email_index = $1
        """;

    private const string InsertCode =
        """
        insert into identity.authorization_codes
          (hash, account_id, client_id, thumbprint, challenge, methods, enrolment_only, security_version, authenticated_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """;

    /// <summary>
    /// An address that is not proved is answered as a wrong password is: else registering somebody's address and signing in would tell whether it was
    /// free, and an account could be used under an address that belongs to another.
    /// </summary>
    public async Task<ErrorOr<ChallengeAnswer>> ChallengeAsync(Challenge challenge, CancellationToken ct)
    {
        if (!FirstParty.Is(challenge.ClientId))
            return OAuthErrors.UnauthorizedClient;
        var key = index.OfEmail(challenge.Email);
        if (await throttle.BeginAsync(key, challenge.Address, ct) is { } wait)
            return IdentityErrors.TooMany(wait);
        var found = await db.FirstAsync(SelectAccount, Read, ct, key);
        var right = await hasher.VerifyAsync(found?.PasswordHash, challenge.Password, ct);
        if (!right || found is not { Status: AccountStatus.Active, EmailProved: true } account || !MayUse(account, challenge.ClientId))
            return IdentityErrors.InvalidCredentials;
        var second = await SecondFactorAsync(account, challenge, ct);
        if (second.IsError)
        {
            if (second.FirstError.Code == IdentityErrors.TotpRequired.Code)
                await throttle.GiveBackAsync(key, challenge.Address, ct);
            return second.Errors;
        }

        await throttle.SucceededAsync(key, challenge.Address, ct);
        return await CodeAsync(account, second.Value, challenge, ct);
    }

    private static bool MayUse(Candidate account, string clientId) =>
        clientId != FirstParty.Swagger || account.Kind == AccountKind.Admin;

    private async Task<ErrorOr<string[]>> SecondFactorAsync(Candidate account, Challenge challenge, CancellationToken ct)
    {
        if (!account.HasTotp)
            return (string[])["pwd"];
        if (challenge is { Totp: null, BackupCode: null })
            return IdentityErrors.TotpRequired;
        if (challenge.Totp is { } code)
            return await factors.UseTotpAsync(account.Id, code, ct) ? (string[])["pwd", "otp"] : IdentityErrors.InvalidCredentials;
        if (!await factors.UseBackupCodeAsync(account.Id, challenge.BackupCode!, ct))
            return IdentityErrors.InvalidCredentials;
        await notices.SendAsync(account.Id, Application.Identity.Messages.SecurityNotice.BackupCodeUsed, ct);
        return (string[])["pwd", "recovery"];
    }

    private async Task<ChallengeAnswer> CodeAsync(Candidate account, string[] methods, Challenge challenge, CancellationToken ct)
    {
        var (code, now) = (Secrets.New(), clock.GetUtcNow());
        var enrolmentOnly = !account.HasTotp && SecondFactors.IsRequired(account.Kind, account.Role);
        await db.ExecuteAsync(
            InsertCode, ct, Secrets.HashOf(code), account.Id, challenge.ClientId, challenge.Thumbprint, challenge.CodeChallenge, methods,
            enrolmentOnly, account.SecurityVersion, now, now + SessionRules.Code);
        return new(code, enrolmentOnly);
    }

    private static Candidate Read(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        EnumText<AccountKind>.Parse(row.GetString(1)),
        EnumText<AccountRole>.Parse(row.GetString(2)),
        EnumText<AccountStatus>.Parse(row.GetString(3)),
        row.IsDBNull(4) ? null : row.GetString(4),
        row.GetBoolean(5),
        row.GetInt32(6),
        row.GetBoolean(7));

    private sealed record Candidate(
        Guid Id, AccountKind Kind, AccountRole Role, AccountStatus Status, string? PasswordHash, bool HasTotp, int SecurityVersion, bool EmailProved);
}
