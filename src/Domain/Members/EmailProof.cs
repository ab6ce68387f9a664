namespace CarTrade.Domain.Members;

/// <summary>Whether a member's address is known to reach the member.</summary>
public enum EmailProof
{
    /// <summary>A mail with a token was sent.</summary>
    Pending,

    /// <summary>The token came back.</summary>
    Proved,

    /// <summary>Mails to it came back; it must be proved again.</summary>
    Bounced,
}
