namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>One opening of one person's data by somebody else, or by the program on their behalf.</summary>
[NotPersonal("record of processing: ids and names of columns; the stated reason is sealed")]
public sealed class AccessEntry : ILedgerEntry
{
    /// <summary>Longest name of a column, audience, purpose or clause.</summary>
    public const int NameLength = 120;

    private AccessEntry()
    {
    }

    /// <inheritdoc />
    public Guid Id { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whom the data is about.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The member to whom the subject (a purchase request) belongs, where there is one.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>Schema, table and column that was opened.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The row that was opened.</summary>
    public Guid RowId { get; private set; }

    /// <summary>What kind of information.</summary>
    public DataCategory Category { get; private set; }

    /// <summary>For what.</summary>
    public Purpose Purpose { get; private set; }

    /// <summary>What kind of party it was opened for.</summary>
    public RecipientKind RecipientKind { get; private set; }

    /// <summary>The dealership or staff account that it was opened for.</summary>
    public Guid RecipientId { get; private set; }

    /// <summary>As what the acting account came.</summary>
    public string Audience { get; private set; } = "";

    /// <summary>The acting account or program.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The clause that permitted it.</summary>
    public string Clause { get; private set; } = "";

    /// <summary>The policy version in force.</summary>
    public string PolicyVersion { get; private set; } = "";

    /// <summary>The reason that staff stated, under the subject's key.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "6.1", Retention.DisclosurePlus3Years)]
    public Sealed<string>? Reason { get; private set; }

    /// <summary>Salt of the commitment.</summary>
    public byte[] Salt { get; private set; } = [];

    /// <inheritdoc />
    public byte[] Commitment { get; private set; } = [];

    /// <summary>Where an entry's reason is sealed.</summary>
    public static SealedAt ReasonAt(Guid entry) => new("privacy.accesses.reason", entry);

    /// <inheritdoc />
    public byte[] Recompute() => Commit(
        Salt, Id, At, SubjectId, OwnerId, Place, RowId, Category, Purpose, new(RecipientKind, RecipientId), Audience, AccountId,
        new(Clause, PolicyVersion), Reason?.Blob);

    /// <summary>The commitment to an entry with these columns.</summary>
    public static byte[] Commit(
        byte[] salt,
        Guid id,
        DateTimeOffset at,
        Guid subject,
        Guid? owner,
        string place,
        Guid row,
        DataCategory category,
        Purpose purpose,
        Recipient recipient,
        string audience,
        Guid? account,
        (string Clause, string PolicyVersion) permit,
        byte[]? reason) => CanonicalHash.Of(salt)
            .Add(id).Add(at).Add(subject).Add(owner).Add(place).Add(row).Add(category.ToString()).Add(purpose.ToString())
            .Add(recipient.Kind.ToString()).Add(recipient.Id).Add(audience).Add(account).Add(permit.Clause).Add(permit.PolicyVersion)
            .Add(reason).Finish();
}
