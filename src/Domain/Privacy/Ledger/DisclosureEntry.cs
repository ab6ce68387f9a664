namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>One disclosure of one person's data to another party, as its subject reads it. Appended, never changed.</summary>
[NotPersonal("record of processing: ids, names of fields, the name of a business")]
public sealed class DisclosureEntry
{
    /// <summary>Longest name of a recipient.</summary>
    public const int RecipientNameLength = 200;

    /// <summary>Longest name of a clause or policy version.</summary>
    public const int NameLength = 40;

    private DisclosureEntry()
    {
    }

    /// <summary>The entry's id.</summary>
    public Guid Id { get; private set; }

    /// <summary>When it left.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>What kind of subject.</summary>
    public DataSubjectKind SubjectKind { get; private set; }

    /// <summary>Whose data.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The member who may read the entry, or the request of a guest.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>The purchase request, where there is one.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>What kind of party received it.</summary>
    public RecipientKind RecipientKind { get; private set; }

    /// <summary>Who received it.</summary>
    public Guid RecipientId { get; private set; }

    /// <summary>The recipient's business name at the time.</summary>
    public string RecipientName { get; private set; } = "";

    /// <summary>Names of the fields that left, never their values.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>The clause that permitted it.</summary>
    public string Clause { get; private set; } = "";

    /// <summary>The policy version in force.</summary>
    public string PolicyVersion { get; private set; } = "";

    /// <summary>SHA-256 of the canonical payload that left.</summary>
    public byte[] ContentHash { get; private set; } = [];

    /// <summary>The recipient's receipt.</summary>
    public Guid ReceiptId { get; private set; }

    /// <summary>An entry about what has just left.</summary>
    public static DisclosureEntry Create(
        DateTimeOffset at,
        DataSubject subject,
        Guid ownerId,
        Guid? requestId,
        (Recipient Recipient, string Name) recipient,
        IReadOnlyList<string> fields,
        (string Clause, string PolicyVersion) permit,
        byte[] contentHash,
        Guid receiptId) => new()
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            OwnerId = ownerId,
            RequestId = requestId,
            RecipientKind = recipient.Recipient.Kind,
            RecipientId = recipient.Recipient.Id,
            RecipientName = recipient.Name,
            Fields = fields,
            Clause = permit.Clause,
            PolicyVersion = permit.PolicyVersion,
            ContentHash = contentHash,
            ReceiptId = receiptId,
        };
}
