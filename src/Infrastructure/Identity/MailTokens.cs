using System.Buffers.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence.Conventions;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>Tokens of mailed links in the use case's transaction.</summary>
internal sealed class MailTokens(CurrentAuth sql, ISealer sealer, IBlindIndex index, TimeProvider clock) : IMailTokens
{
    private const string ContactColumn = "identity.mail_tokens.new_contact";

    private const string Columns =
        """
        t.id, t.kind, t.account_id, t.request_id, t.new_contact, t.new_email_index,
          (select a.kind from identity.accounts a where a.id = t.account_id),
          (select coalesce(a.subject_id, a.id) from identity.accounts a where a.id = t.account_id)
        """;

    private const string Insert =
        """
        insert into identity.mail_tokens (id, hash, kind, account_id, request_id, new_email_index, new_contact, created_at, expires_at, uses_left)
        values ($1, $2, $3, $4::uuid, $5::uuid, $6::bytea, $7::bytea, $8, $9, $10)
        """;

    private const string InsertForAddress =
        """
        insert into identity.mail_tokens (id, hash, kind, account_id, asked_index, created_at, expires_at, uses_left)
        select $1, $2, $3, (select id from identity.accounts where email_index = $4 and status = 'active'), $4, $5, $6, $7
        where (select count(*) from identity.mail_tokens where asked_index = $4 and created_at > $8) < $9
        """;

    private const string Use =
        $"""
        update identity.mail_tokens t set uses_left = uses_left - 1
        where t.hash = $1 and t.kind = any($2) and t.uses_left > 0 and t.expires_at > $3
          and (t.account_id is not null or t.request_id is not null)
        returning {Columns}
        """;

    public async Task<Guid> CreateAsync(NewMailToken token, CancellationToken ct)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        await sql.ExecuteAsync(
            Insert, ct, id, Secrets.HashOf(Raw(id)), EnumText<MailTokenKind>.Of(token.Kind), token.AccountId, token.RequestId,
            token.NewEmail is { } email ? index.OfEmail(email) : null, await SealAsync(token, id, ct), now, now + MailTokenRules.Life(token.Kind),
            MailTokenRules.Uses(token.Kind));
        return id;
    }

    public async Task<Guid?> CreateForAddressAsync(MailTokenKind kind, string email, CancellationToken ct)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        var created = await sql.ExecuteAsync(
            InsertForAddress, ct, id, Secrets.HashOf(Raw(id)), EnumText<MailTokenKind>.Of(kind), index.OfEmail(email), now,
            now + MailTokenRules.Life(kind), MailTokenRules.Uses(kind), now.AddHours(-1), (long)MailTokenRules.PerAddressAndHour);
        return created == 1 ? id : null;
    }

    public string Raw(Guid tokenId) => Base64Url.EncodeToString(index.Of("mail-token", tokenId.ToByteArray()));

    public Task<MailToken?> FindAsync(Guid tokenId, CancellationToken ct) => sql.FirstAsync(
        $"select {Columns} from identity.mail_tokens t where t.id = $1 and t.uses_left > 0 and t.expires_at > $2", Read, ct, tokenId, clock.GetUtcNow());

    public Task<MailToken?> UseAsync(string raw, IReadOnlyCollection<MailTokenKind> kinds, CancellationToken ct) =>
        sql.FirstAsync(Use, Read, ct, Secrets.HashOf(raw), kinds.Select(EnumText<MailTokenKind>.Of).ToArray(), clock.GetUtcNow());

    public Task EndAsync(Guid accountId, IReadOnlyCollection<MailTokenKind> kinds, CancellationToken ct) => sql.ExecuteAsync(
        "update identity.mail_tokens set uses_left = 0 where account_id = $1 and kind = any($2) and uses_left > 0",
        ct,
        accountId,
        kinds.Select(EnumText<MailTokenKind>.Of).ToArray());

    private async Task<byte[]?> SealAsync(NewMailToken token, Guid id, CancellationToken ct)
    {
        if (token is not { NewEmail: { } email, AccountId: { } account })
            return null;
        var key = await sql.FirstAsync("select key_id from identity.accounts where id = $1", row => row.GetGuid(0), ct, account);
        return (await sealer.SealAsync(new AccountContact(email), new SubjectKeyId(key), new(ContactColumn, id), ct)).Blob;
    }

    private static MailToken Read(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        EnumText<MailTokenKind>.Parse(row.GetString(1)),
        row.IsDBNull(2) ? null : row.GetGuid(2),
        row.IsDBNull(3) ? null : row.GetGuid(3),
        row.IsDBNull(4) ? null : new SealedItem<AccountContact>(
            new(row.GetFieldValue<byte[]>(4)), new(ContactColumn, row.GetGuid(0)),
            Accounts.CategoryOf(EnumText<AccountKind>.Parse(row.GetString(6))), row.GetGuid(7)),
        row.IsDBNull(5) ? null : row.GetFieldValue<byte[]>(5));
}
