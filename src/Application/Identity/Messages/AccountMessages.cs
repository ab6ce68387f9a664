using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Identity.Messages;

/// <summary>Mail the link that proves an account's address.</summary>
/// <param name="MailTokenId">Decides the link and the Message-ID.</param>
public sealed record SendEmailProof(Guid MailTokenId) : IBusMessage;

/// <summary>Mail the link that sets a new password. The token may be idle (no such account): then nothing is sent.</summary>
/// <param name="MailTokenId">Decides the link and the Message-ID.</param>
public sealed record SendPasswordReset(Guid MailTokenId) : IBusMessage;

/// <summary>Mail the link that proves a new address to the new address.</summary>
/// <param name="MailTokenId">Decides the link and the Message-ID.</param>
public sealed record SendEmailChangeProof(Guid MailTokenId) : IBusMessage;

/// <summary>Mail the link by which an invited person sets the first password.</summary>
/// <param name="MailTokenId">Decides the link and the Message-ID.</param>
public sealed record SendInvitation(Guid MailTokenId) : IBusMessage;

/// <summary>Mail a notice about the account's security.</summary>
/// <param name="Id">Decides the Message-ID.</param>
/// <param name="AccountId">Whose account.</param>
/// <param name="Notice">What happened.</param>
public sealed record SendSecurityNotice(Guid Id, Guid AccountId, SecurityNotice Notice) : IBusMessage;

/// <summary>What happened to an account.</summary>
public enum SecurityNotice
{
    /// <summary>Somebody tried to register with an address that already has this account.</summary>
    AlreadyRegistered,
    /// <summary>The password was changed.</summary>
    PasswordChanged,
    /// <summary>A change of address was asked for; sent to the old address.</summary>
    EmailChangeRequested,
    /// <summary>The address was changed.</summary>
    EmailChanged,
    /// <summary>The second factor was set up.</summary>
    TotpEnabled,
    /// <summary>The second factor was removed.</summary>
    TotpDisabled,
    /// <summary>A backup code was used to sign in.</summary>
    BackupCodeUsed,
    /// <summary>A used refresh handle came back: the session was ended.</summary>
    SessionReplayed,
}

/// <summary>An account's address was proved for the first time. Guest requests made with it can be claimed.</summary>
/// <param name="AccountId">Whose account.</param>
/// <param name="SubjectId">The member, for a member's account.</param>
public sealed record EmailProved(Guid AccountId, Guid? SubjectId) : IBusMessage;

/// <summary>An account's address changed. The profile follows.</summary>
/// <param name="AccountId">Whose account.</param>
/// <param name="SubjectId">The member, for a member's account.</param>
public sealed record EmailChanged(Guid AccountId, Guid? SubjectId) : IBusMessage;
