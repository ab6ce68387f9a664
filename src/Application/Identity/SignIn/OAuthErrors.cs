using ErrorOr;

namespace CarTrade.Application.Identity.SignIn;

/// <summary>Errors of the token endpoint by their names in RFC 6749 and RFC 9449.</summary>
public static class OAuthErrors
{
    /// <summary>The request lacks something or has something twice.</summary>
    public static Error InvalidRequest(string detail) => Error.Custom(400, "invalid_request", detail);

    /// <summary>The client is unknown, ended, or did not prove itself.</summary>
    public static Error InvalidClient { get; } = Error.Custom(401, "invalid_client", "The client is unknown or did not prove itself.");

    /// <summary>The code, handle or link is wrong, used, expired, or another's: never says which.</summary>
    public static Error InvalidGrant { get; } = Error.Custom(400, "invalid_grant", "The grant is not valid any more.");

    /// <summary>The client may not use this grant.</summary>
    public static Error UnauthorizedClient { get; } = Error.Custom(400, "unauthorized_client", "This client may not use this grant.");

    /// <summary>There is no such grant here.</summary>
    public static Error UnsupportedGrantType { get; } = Error.Custom(400, "unsupported_grant_type", "There is no such grant here.");

    /// <summary>The scope goes beyond the client's registration.</summary>
    public static Error InvalidScope { get; } = Error.Custom(400, "invalid_scope", "The scope goes beyond what the client may have.");

    /// <summary>The proof of possession is not right.</summary>
    public static Error InvalidProof(string detail) => Error.Custom(400, "invalid_dpop_proof", detail);

    /// <summary>The proof needs the nonce that the response carries.</summary>
    public static Error UseNonce { get; } = Error.Custom(400, "use_dpop_nonce", "Sign the proof with the nonce of this response.");
}
