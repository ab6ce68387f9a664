namespace CarTrade.Domain.Privacy.Policies;

/// <summary>That one person is told of a coming version, once.</summary>
[NotPersonal("opaque ids and the time of a mail")]
public sealed class PolicyNotice
{
    private PolicyNotice()
    {
    }

    /// <summary>The notice; decides the mail's Message-ID.</summary>
    public Guid Id { get; private set; }

    /// <summary>The activation that it is about.</summary>
    public Guid ActivationId { get; private set; }

    /// <summary>The member, or the request of a guest.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Whether the owner is a guest's request.</summary>
    public bool IsRequest { get; private set; }

    /// <summary>When it was decided to tell, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>When the mail left, UTC; null before, or where there was nobody left to tell.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>A notice to be sent.</summary>
    public static PolicyNotice Create(Guid activation, Guid owner, bool isRequest, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(at), ActivationId = activation, OwnerId = owner, IsRequest = isRequest, At = at };

    /// <summary>Notes that the mail left.</summary>
    public void MarkSent(DateTimeOffset at) => SentAt ??= at;
}
