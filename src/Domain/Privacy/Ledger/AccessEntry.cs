namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>One opening of one person's data by somebody else, or by the program on their behalf. Appended, never changed.</summary>
[NotPersonal("record of processing: ids and names of columns; the stated reason is sealed")]
public sealed class AccessEntry
{
    /// <summary>Longest name of a place.</summary>
    public const int PlaceLength = 120;

    /// <summary>Longest name of a clause or policy version.</summary>
    public const int NameLength = 40;

    private AccessEntry()
    {
    }

    /// <summary>The entry's id.</summary>
    public Guid Id { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Whom the data is about.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Who else may read the entry: the member of a purchase request, the dealership of a lead copy.</summary>
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

    /// <summary>The dealership or staff account that it was opened for; empty for the program itself.</summary>
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

    /// <summary>Where an entry's reason is sealed.</summary>
    public static SealedAt ReasonAt(Guid entry) => new("privacy.accesses.reason", entry);
}
