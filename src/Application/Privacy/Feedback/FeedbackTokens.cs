using System.Buffers.Text;
using System.Security.Cryptography;
using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Privacy.Feedback;

/// <summary>
/// The token of a thread follows from its id by a keyed hash, so nothing is stored and an anonymous writer can come back. Who shows it is, for
/// one request, the thread itself.
/// </summary>
internal sealed class FeedbackTokens(IBlindIndex index, CurrentCaller caller)
{
    /// <summary>The thread's token.</summary>
    public string Of(Guid feedback) => Base64Url.EncodeToString(index.Of("feedback token", feedback.ToByteArray(bigEndian: true)));

    /// <summary>As whom the caller may look for the thread; null for those who have no feedback of their own.</summary>
    /// <param name="feedback">The thread.</param>
    /// <param name="token">What the caller showed; counts for who is not signed in.</param>
    public Guid? Enter(Guid feedback, string? token)
    {
        if (caller.Audience == Audience.Anyone && caller.SubjectId is null && token is not null && IsRight(feedback, token))
            caller.Become(new TokenHolder(feedback));
        return caller.Audience is Audience.Anyone or Audience.Member ? caller.SubjectId : null;
    }

    private bool IsRight(Guid feedback, string token) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(Of(feedback)), System.Text.Encoding.UTF8.GetBytes(token));

    private sealed record TokenHolder(Guid Thread) : ICaller
    {
        public Audience Audience => Audience.Anyone;

        public Guid? AccountId => null;

        public Guid? SubjectId => Thread;

        public Guid? DealerId => null;

        public Guid? SessionId => null;

        public IReadOnlySet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal);

        public DateTimeOffset? AuthenticatedAt => null;

        public string? Reason => null;
    }
}
