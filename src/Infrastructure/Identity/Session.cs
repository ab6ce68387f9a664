using CarTrade.Domain.Identity;

namespace CarTrade.Infrastructure.Identity;

/// <summary>A living session as the token server sees it.</summary>
internal sealed record Session(
    Guid Id,
    SessionKind Kind,
    Guid? AccountId,
    Guid? RequestId,
    string ClientId,
    string Thumbprint,
    string[] Methods,
    bool EnrolmentOnly,
    DateTimeOffset AuthenticatedAt,
    DateTimeOffset ExpiresAt,
    AccountKind? Account,
    AccountRole Role,
    Guid? DealerId)
{
    /// <summary>The scope of its tokens.</summary>
    public string Scope => (Kind, EnrolmentOnly) switch
    {
        (SessionKind.Guest, _) => "request",
        (_, true) => "totp_enrolment",
        _ => "account",
    };

    /// <summary>The claim <c>aud_kind</c>.</summary>
    public string AudienceKind => Account switch
    {
        AccountKind.Member => "member",
        AccountKind.DealerStaff => "dealer",
        AccountKind.Admin => "admin",
        _ => "guest",
    };
}
