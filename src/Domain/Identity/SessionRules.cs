namespace CarTrade.Domain.Identity;

/// <summary>
/// How long things of a sign-in live. NIST SP 800-63B rev. 4 allows about an hour of inactivity and a day at AAL2; half a day
/// absolute is stricter, and the operator's staff get less.
/// </summary>
public static class SessionRules
{
    /// <summary>Sessions one account can have; the oldest ends when another begins.</summary>
    public const int MaximumParallel = 10;

    /// <summary>Life of an access token.</summary>
    public static TimeSpan AccessToken { get; } = TimeSpan.FromMinutes(5);

    /// <summary>Life of an authorization code.</summary>
    public static TimeSpan Code { get; } = TimeSpan.FromSeconds(60);

    /// <summary>For how long the handle just rotated still answers with its successor.</summary>
    public static TimeSpan Grace { get; } = TimeSpan.FromSeconds(10);

    /// <summary>A session unused for this long is over.</summary>
    public static TimeSpan Idle(AccountKind? kind) => kind == AccountKind.Admin ? TimeSpan.FromMinutes(15) : TimeSpan.FromMinutes(60);

    /// <summary>A session this old is over, used or not.</summary>
    public static TimeSpan Absolute(AccountKind? kind) => kind == AccountKind.Admin ? TimeSpan.FromHours(8) : TimeSpan.FromHours(12);
}
