using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Persistence.Configurations.Identity;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>Sign-in. Ends are told to every instance by triggers on updates, so rows are ended before they go.</summary>
internal sealed class IdentityCopies : ICopyCatalogue
{
    private const DataCategory Own = DataCategory.MembersInformation;
    private const string OfAccount = "t.account_id = ANY (@accounts)";
    private const string OfAccountOrGuest = "(t.account_id = ANY (@accounts) OR t.request_id = ANY (@requests))";
    private const string Indexes = "(SELECT a.email_index FROM identity.accounts a WHERE a.id = ANY (@accounts))";

    /// <summary>Tries of the signed-in are counted under the account's own bytes, in the order in which .NET writes them.</summary>
    private const string OwnTries =
        """
        (SELECT decode(substr(h, 7, 2) || substr(h, 5, 2) || substr(h, 3, 2) || substr(h, 1, 2) || substr(h, 11, 2) || substr(h, 9, 2)
          || substr(h, 15, 2) || substr(h, 13, 2) || substr(h, 17), 'hex') FROM unnest(@accounts) a, LATERAL replace(a::text, '-', '') h)
        """;

    public static IEnumerable<TableCopies> Tables =>
    [
        new("identity.sign_in_attempts", typeof(SignInAttemptRow), Own, $"(t.account IN {Indexes} OR t.account IN {OwnTries})") { Turn = 10, Id = null, Named = false, Subject = NoOne },
        new("identity.mail_tokens", typeof(MailTokenRow), Own, $"({OfAccountOrGuest} OR t.asked_index IN {Indexes} OR t.new_email_index IN {Indexes})")
        {
            Turn = 10, Named = false, Subject = "coalesce((SELECT coalesce(a.subject_id, a.id) FROM identity.accounts a WHERE a.id = t.account_id), t.request_id, t.id)",
        },
        new("identity.authorization_codes", typeof(AuthorizationCodeRow), Own, OfAccount) { Turn = 10, Id = null, Named = false, Subject = "t.account_id" },
        new("identity.backup_codes", typeof(BackupCodeRow), Own, OfAccount) { Turn = 10, Id = null, Named = false, Subject = "t.account_id" },
        new("identity.refresh_handles", typeof(RefreshHandleRow), Own, $"t.session_id IN (SELECT s.id FROM identity.sessions s WHERE {OfAccountOrGuest.Replace("t.", "s.", StringComparison.Ordinal)})")
        {
            Turn = 10, Id = null, Named = false, Subject = "t.session_id",
        },
        new("identity.sessions", typeof(SessionRow), Own, OfAccountOrGuest)
        {
            Turn = 20, Named = false, Subject = "coalesce(t.account_id, t.request_id)",
            Destroy =
            [
                $"UPDATE identity.sessions t SET ended_at = @now WHERE {OfAccountOrGuest} AND t.ended_at IS NULL",
                $"DELETE FROM identity.sessions t WHERE {OfAccountOrGuest}",
            ],
        },
        new("identity.accounts", typeof(AccountRow), Own, "t.id = ANY (@accounts)")
        {
            Turn = 30, Named = false, Since = "t.created_at", Subject = "coalesce(t.subject_id, t.id)",
            SealedAt = new Dictionary<string, Func<System.Text.Json.Nodes.JsonObject, SealedAt>>(StringComparer.Ordinal)
            {
                ["totp_pending"] = row => new("identity.accounts.totp", row["id"]!.GetValue<Guid>()),
            },
            Destroy =
            [
                "UPDATE identity.accounts t SET status = 'closed', security_version = security_version + 1 WHERE t.id = ANY (@accounts) AND t.status <> 'closed'",
                "DELETE FROM identity.accounts t WHERE t.id = ANY (@accounts)",
            ],
        },
        new("identity.proof_replays", typeof(ProofReplayRow), Own, TableCopies.Nobody) { Id = null, Named = false },
        new("identity.api_clients", typeof(ApiClientRow), DataCategory.OtherCollectedInformation, TableCopies.Nobody),
        new("identity.api_client_keys", typeof(ApiClientKeyRow), DataCategory.OtherCollectedInformation, TableCopies.Nobody),
    ];

    private const string NoOne = "'00000000-0000-0000-0000-000000000000'::uuid";
}
