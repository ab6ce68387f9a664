namespace CarTrade.Domain.Privacy.Links;

/// <summary>What was last found at the privacy policy of a site that we link to (clause 5).</summary>
[NotPersonal("facts about another site's document")]
public sealed class ExternalLinkCheck
{
    /// <summary>Longest id of a link.</summary>
    public const int IdLength = 60;

    /// <summary>Failures in a row after which a policy counts as gone.</summary>
    public const int FailuresUntilDead = 3;

    private ExternalLinkCheck()
    {
    }

    /// <summary>The link, as in the register file.</summary>
    public string LinkId { get; private set; } = "";

    /// <summary>What the operator has to do.</summary>
    public ExternalLinkState State { get; private set; }

    /// <summary>SHA-256 of the policy's text as the operator last accepted it; null before the first reading.</summary>
    public string? AcceptedSha256 { get; private set; }

    /// <summary>SHA-256 of the text as last read.</summary>
    public string? ReadSha256 { get; private set; }

    /// <summary>When it was last tried, UTC.</summary>
    public DateTimeOffset CheckedAt { get; private set; }

    /// <summary>When the task was raised, UTC; null while there is none.</summary>
    public DateTimeOffset? RaisedAt { get; private set; }

    /// <summary>Failed readings in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>A link that was never read.</summary>
    public static ExternalLinkCheck Create(string linkId) => new() { LinkId = linkId };

    /// <summary>Takes a reading: the first is accepted, another text raises a task.</summary>
    /// <param name="sha256">Hash of the text.</param>
    /// <param name="at">When, UTC.</param>
    public void Read(string sha256, DateTimeOffset at)
    {
        (CheckedAt, ReadSha256, Failures) = (at, sha256, 0);
        AcceptedSha256 ??= sha256;
        Become(AcceptedSha256 == sha256 ? ExternalLinkState.Unchanged : ExternalLinkState.Changed, at);
    }

    /// <summary>Notes that nothing could be read; the third time in a row raises a task.</summary>
    /// <param name="at">When, UTC.</param>
    public void Fail(DateTimeOffset at)
    {
        (CheckedAt, Failures) = (at, Failures + 1);
        if (Failures >= FailuresUntilDead)
            Become(ExternalLinkState.Dead, at);
    }

    /// <summary>The operator looked: the text as last read is accepted, and the task is done.</summary>
    public void Accept() => (AcceptedSha256, State, RaisedAt, Failures) = (ReadSha256, ReadSha256 is null ? ExternalLinkState.Unread : ExternalLinkState.Unchanged, null, 0);

    private void Become(ExternalLinkState state, DateTimeOffset at) =>
        (State, RaisedAt) = (state, state is ExternalLinkState.Changed or ExternalLinkState.Dead ? RaisedAt ?? at : null);
}

/// <summary>What is known of another site's policy.</summary>
public enum ExternalLinkState
{
    /// <summary>Not read yet.</summary>
    Unread,

    /// <summary>As the operator accepted it.</summary>
    Unchanged,

    /// <summary>Another text: the operator must read it.</summary>
    Changed,

    /// <summary>Not to be reached any more: the operator must look.</summary>
    Dead,
}
