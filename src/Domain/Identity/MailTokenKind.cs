namespace CarTrade.Domain.Identity;

/// <summary>What a mailed link proves or permits.</summary>
public enum MailTokenKind
{
    /// <summary>Proves the address of a new account.</summary>
    ProveEmail,
    /// <summary>Proves the contact address of a guest's purchase request, and follows it.</summary>
    FollowRequest,
    /// <summary>Sets a new password.</summary>
    ResetPassword,
    /// <summary>Proves the new address of an account and puts it in force.</summary>
    ChangeEmail,
    /// <summary>Sets the first password of an account that somebody else opened: dealership staff, admins.</summary>
    Invitation,
    /// <summary>Follows a data subject request, also after the account or the purchase request is gone.</summary>
    FollowPrivacyRequest,
}
