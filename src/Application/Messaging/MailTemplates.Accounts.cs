using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Messaging;

/// <content>Mails about an account.</content>
public static partial class MailTemplates
{
    /// <summary>Asks the owner of an address to prove it: at registration, or when an account moves to it.</summary>
    public static Mail ProveAddress(Guid id, string language, string to, string? name, Uri link, DateTimeOffset validUntil) =>
        Make(id, "prove-address", language, to, name, link, ("validUntil", validUntil));

    /// <summary>Somebody registered with an address that has an account: tells its owner alone, so that no answer on the site does.</summary>
    public static Mail AlreadyRegistered(Guid id, string language, string to, string? name, Uri link) =>
        Make(id, "already-registered", language, to, name, link);

    /// <summary>The link to choose a new password.</summary>
    public static Mail ResetPassword(Guid id, string language, string to, string? name, Uri link, DateTimeOffset validUntil) =>
        Make(id, "reset-password", language, to, name, link, ("validUntil", validUntil));

    /// <summary>The account's address changed; sent to both, <paramref name="toNewAddress"/> tells to which this one goes.</summary>
    public static Mail AddressChanged(Guid id, string language, string to, string? name, Uri link, DateTimeOffset at, bool toNewAddress) =>
        Make(id, "address-changed", language, to, name, link, ("at", at), ("toNewAddress", toNewAddress));

    /// <summary>A sign-in from a new device, after <paramref name="failures"/> failed attempts (0 for none).</summary>
    public static Mail NewDeviceOrFailures(Guid id, string language, string to, string? name, Uri link, DateTimeOffset at, int failures) =>
        Make(id, "new-device-or-failures", language, to, name, link, ("at", at), ("failures", failures));

    /// <summary>A session was ended because its sign-in handle was used twice, or by the operator.</summary>
    public static Mail SessionRevoked(Guid id, string language, string to, string? name, Uri link, DateTimeOffset at) =>
        Make(id, "session-revoked", language, to, name, link, ("at", at));

    /// <summary>Password or second factor changed; <paramref name="what"/> says in the mail's language what happened.</summary>
    public static Mail SecurityChanged(Guid id, string language, string to, string? name, Uri link, DateTimeOffset at, string what) =>
        Make(id, "security-changed", language, to, name, link, ("at", at), ("what", what));

    /// <summary>Invites somebody to a dealership's staff. <paramref name="dealer"/> is the business's name.</summary>
    public static Mail StaffInvitation(Guid id, string language, string to, string? name, Uri link, string dealer, DateTimeOffset validUntil) =>
        Make(id, "staff-invitation", language, to, name, link, ("dealer", dealer), ("validUntil", validUntil));
}
