namespace CarTrade.Domain.Identity;

/// <summary>How long a mailed link works, and how often.</summary>
public static class MailTokenRules
{
    /// <summary>Links asked for by one address in an hour; more are silently not sent.</summary>
    public const int PerAddressAndHour = 5;

    /// <summary>Life of a link of this kind.</summary>
    public static TimeSpan Life(MailTokenKind kind) => kind switch
    {
        MailTokenKind.ResetPassword => TimeSpan.FromMinutes(30),
        MailTokenKind.FollowRequest => TimeSpan.FromDays(30),
        MailTokenKind.FollowPrivacyRequest => TimeSpan.FromDays(90),
        MailTokenKind.Invitation => TimeSpan.FromDays(3),
        _ => TimeSpan.FromHours(24),
    };

    /// <summary>
    /// Uses of a link of this kind. A guest has no password, so the link to the request works again from the same mail; all
    /// others work once.
    /// </summary>
    public static int Uses(MailTokenKind kind) => kind is MailTokenKind.FollowRequest or MailTokenKind.FollowPrivacyRequest ? 50 : 1;
}
