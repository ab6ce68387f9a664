using System.Text.Json.Nodes;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>A sealed column that holds fields which can be returned, and go, one by one: as data, as <see cref="TableCopies"/> is.</summary>
/// <param name="Table">Schema and table.</param>
/// <param name="Column">The column.</param>
/// <param name="Category">What is kept there.</param>
/// <param name="Where">Which rows are about the records of a set.</param>
/// <param name="Ground">Why what is needed stays.</param>
internal sealed record SealedFields(string Table, string Column, DataCategory Category, string Where, string Ground)
{
    public const string NeededByAccount = "field.needed.account";
    public const string NeededByRequest = "field.needed.request";

    /// <summary>Every place; one with a key has what else lies under that key named with it.</summary>
    public static IReadOnlyList<SealedFields> All { get; } =
    [
        new("members.members", "profile", DataCategory.MembersInformation, "t.id = ANY (@members)", NeededByAccount)
        {
            Turn = 30, Key = "key_id", KeyOf = DataSubjectKind.Member, Reference = "t.reference", Since = "t.registered_at",
            Mates =
            [
                new("identity.accounts", "contact", "identity.accounts.contact", "t.id = ANY (@accounts)", "key_id"),
                new("identity.accounts", "totp", "identity.accounts.totp", "t.id = ANY (@accounts)", null),
                new("identity.accounts", "totp_pending", "identity.accounts.totp", "t.id = ANY (@accounts)", null),
                new("identity.mail_tokens", "new_contact", "identity.mail_tokens.new_contact", "t.account_id = ANY (@accounts)", null),
            ],
        },
        new("requests.purchase_requests", "contact", DataCategory.PurchaseRequestInformation, "t.id = ANY (@requests)", NeededByRequest)
        {
            Turn = 30, Key = "key_id", KeyOf = DataSubjectKind.PurchaseRequest, Reference = "t.reference", Since = "t.created_at",
        },
        new("requests.lead_releases", "package", DataCategory.PurchaseRequestInformation, "t.request_id = ANY (@requests)", NeededByRequest)
        {
            Key = "package_key_id", KeyOf = DataSubjectKind.DealerLead, Subject = "t.request_id", Since = "t.decided_at",
            At = row => RequestPlaces.Package(new(row["request_id"]!.GetValue<Guid>()), row["dealer_id"]!.GetValue<Guid>()),
        },
        new("deals.proformas", "buyer", DataCategory.PurchaseRequestInformation, "t.request_id = ANY (@requests)", "books.jp")
        {
            Subject = "t.request_id", Reference = "t.number", Since = "t.issued_at",
        },
        new("identity.accounts", "contact", DataCategory.MembersInformation, "t.id = ANY (@accounts)", NeededByAccount) { Subject = "coalesce(t.subject_id, t.id)", Since = "t.created_at" },
        new("privacy.subject_requests", "reply", DataCategory.OtherCollectedInformation, "(t.owner_id = ANY (@members) OR t.owner_id = ANY (@requests))", "reply.open")
        {
            Reference = "t.reference", Since = "t.received_at",
        },
    ];

    /// <summary>The place that previews, packages and certificates name.</summary>
    public string Place => $"{Table}.{Column}";

    /// <summary>Its turn.</summary>
    public int Turn { get; init; } = 20;

    /// <summary>The column that names the key; null where nothing goes alone.</summary>
    public string? Key { get; init; }

    /// <summary>Whose a new key is.</summary>
    public DataSubjectKind KeyOf { get; init; }

    /// <summary>Whose subject the values are.</summary>
    public string Subject { get; init; } = "t.id";

    /// <summary>The human reference.</summary>
    public string Reference { get; init; } = "NULL::text";

    /// <summary>When the row was made.</summary>
    public string Since { get; init; } = "NULL::timestamptz";

    /// <summary>Where a value says that it lies, where that is not its own column and row.</summary>
    public Func<JsonObject, SealedAt>? At { get; init; }

    /// <summary>What else lies under the same key.</summary>
    public IReadOnlyList<SealedMate> Mates { get; init; } = [];

    /// <summary>Those of the fields that go alone here.</summary>
    public IEnumerable<string> Going(IEnumerable<string> fields) => Key is null ? [] : fields.Where(field => !ContactFields.IsNeeded(field));
}

/// <summary>A sealed column whose values may lie under the key of another row.</summary>
/// <param name="Table">Schema and table.</param>
/// <param name="Column">The column.</param>
/// <param name="At">Where its values say that they lie.</param>
/// <param name="Where">Which rows.</param>
/// <param name="Key">Its own column that names the key, where it has one.</param>
internal sealed record SealedMate(string Table, string Column, string At, string Where, string? Key);
