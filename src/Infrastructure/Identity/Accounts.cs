using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence.Conventions;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Accounts in the use case's transaction.</summary>
internal sealed class Accounts(CurrentAuth sql, ISealer sealer, IBlindIndex index, TimeProvider clock) : IAccounts
{
    /// <summary>Where the sealed address lives.</summary>
    public const string ContactColumn = "identity.accounts.contact";

    private const string Columns =
        "id, kind, role, status, subject_id, dealer_id, email_proved_at is not null, totp is not null, language, created_at";

    private const string Insert =
        """
        insert into identity.accounts
          (id, email_index, contact, key_id, kind, role, status, subject_id, dealer_id, language, password_hash, security_version, created_at)
        values ($1, $2, $3, $4, $5, $6, 'active', $7::uuid, $8::uuid, $9, $10::text, 1, $11)
        on conflict (email_index) do nothing
        """;

    private const string SetStatus =
        """
        with changed as (
          update identity.accounts set status = $2, security_version = security_version + 1 where id = $1 and status <> $2 returning id)
        update identity.sessions s set ended_at = $3 from changed where s.account_id = changed.id and s.ended_at is null
        """;

    private const string SetRole =
        """
        with changed as (
          update identity.accounts set role = $2, security_version = security_version + 1 where id = $1 and role <> $2 returning id)
        update identity.sessions s set ended_at = $3 from changed where s.account_id = changed.id and s.ended_at is null
        """;

    private const string Close =
        """
        with changed as (
          update identity.accounts set status = 'closed', email_index = sha256(uuid_send(id)), security_version = security_version + 1
          where id = $1 and status <> 'closed' returning id)
        update identity.sessions s set ended_at = $2 from changed where s.account_id = changed.id and s.ended_at is null
        """;

    public async Task<bool> CreateAsync(NewAccount account, CancellationToken ct)
    {
        var contact = await sealer.SealAsync(new AccountContact(account.Email), account.Key, new(ContactColumn, account.Id), ct);
        return await sql.ExecuteAsync(
            Insert, ct, account.Id, index.OfEmail(account.Email), contact.Blob, account.Key.Value, EnumText<AccountKind>.Of(account.Kind),
            EnumText<AccountRole>.Of(account.Role), account.SubjectId, account.DealerId, account.Language, account.PasswordHash, clock.GetUtcNow()) == 1;
    }

    public Task<AccountSummary?> FindAsync(Guid accountId, CancellationToken ct) =>
        sql.FirstAsync($"select {Columns} from identity.accounts where id = $1", Read, ct, accountId);

    public Task<AccountSummary?> FindByEmailAsync(string email, CancellationToken ct) =>
        sql.FirstAsync($"select {Columns} from identity.accounts where email_index = $1", Read, ct, index.OfEmail(email));

    public async Task<IReadOnlyList<AccountSummary>> ListStaffAsync(Guid dealerId, CancellationToken ct) =>
        await sql.ListAsync($"select {Columns} from identity.accounts where dealer_id = $1 order by id", Read, ct, dealerId);

    public async Task<IReadOnlyList<AccountSummary>> ListAdminsAsync(CancellationToken ct) =>
        await sql.ListAsync($"select {Columns} from identity.accounts where kind = 'admin' order by id", Read, ct);

    public Task SetStatusAsync(Guid accountId, AccountStatus status, CancellationToken ct) =>
        sql.ExecuteAsync(SetStatus, ct, accountId, EnumText<AccountStatus>.Of(status), clock.GetUtcNow());

    public Task SetRoleAsync(Guid accountId, AccountRole role, CancellationToken ct) =>
        sql.ExecuteAsync(SetRole, ct, accountId, EnumText<AccountRole>.Of(role), clock.GetUtcNow());

    public Task CloseAsync(Guid accountId, CancellationToken ct) => sql.ExecuteAsync(Close, ct, accountId, clock.GetUtcNow());

    public Task<AccountMailbox?> MailboxAsync(Guid accountId, CancellationToken ct) => sql.FirstAsync(
        "select contact, language, kind, coalesce(subject_id, id) from identity.accounts where id = $1 and status <> 'closed'",
        row =>
        {
            var kind = EnumText<AccountKind>.Parse(row.GetString(2));
            var at = new SealedAt(ContactColumn, accountId);
            return new AccountMailbox(new(new(row.GetFieldValue<byte[]>(0)), at, CategoryOf(kind), row.GetGuid(3)), row.GetString(1), kind);
        },
        ct,
        accountId);

    /// <summary>The category of an account's address: it decides which clause lets it be opened.</summary>
    public static DataCategory CategoryOf(AccountKind kind) => kind switch
    {
        AccountKind.Member => DataCategory.MembersInformation,
        AccountKind.DealerStaff => DataCategory.ThirdPersonInformation,
        _ => DataCategory.OtherCollectedInformation,
    };

    private static AccountSummary Read(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        EnumText<AccountKind>.Parse(row.GetString(1)),
        EnumText<AccountRole>.Parse(row.GetString(2)),
        EnumText<AccountStatus>.Parse(row.GetString(3)),
        row.IsDBNull(4) ? null : row.GetGuid(4),
        row.IsDBNull(5) ? null : row.GetGuid(5),
        row.GetBoolean(6),
        row.GetBoolean(7),
        row.GetString(8),
        row.GetFieldValue<DateTimeOffset>(9));
}
