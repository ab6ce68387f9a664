using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Abstractions;

/// <summary>The one decision about who may send a message, taken at the door of HTTP and again before every handler.</summary>
public static class AccessRules
{
    private const int ShortestReason = 10;

    private const int LongestReason = 300;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    /// <summary>Why the caller may not send the message; null when the caller may.</summary>
    /// <param name="access">The message's rule.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="now">The present moment.</param>
    public static Error? Refusal(this AccessAttribute access, ICaller caller, DateTimeOffset now)
    {
        if (!access.Audiences.Contains(Audience.Anyone) && !access.Audiences.Contains(caller.Audience))
            return caller.Audience == Audience.Anyone ? CommonErrors.NotAuthenticated : CommonErrors.NotAllowed;
        if (access.Scope is { } scope && caller.Audience == Audience.DealerClient && !caller.Scopes.Contains(scope))
            return CommonErrors.ScopeMissing(scope);
        if (access.FreshSignIn && caller.Audience != Audience.System && !(now - caller.AuthenticatedAt <= Fresh))
            return CommonErrors.FreshSignInNeeded;
        if (access.Reason && caller.Audience == Audience.Admin && caller.Reason is not { Length: >= ShortestReason and <= LongestReason })
            return CommonErrors.ReasonNeeded;
        return null;
    }
}
