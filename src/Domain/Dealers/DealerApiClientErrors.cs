using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>Refusals around a dealership's programs.</summary>
public static class DealerApiClientErrors
{
    /// <summary>No such program, or not of the caller's dealership.</summary>
    public static Error NotFound => Error.NotFound("api_client.not_found", "There is no such API client.");

    /// <summary>None, or one that does not exist.</summary>
    public static Error ScopesInvalid => Error.Validation("api_client.scopes_invalid", "Choose from requests:read, leads:read and offers:write.");

    /// <summary>Two live keys are the most.</summary>
    public static Error TooManyKeys => Error.Conflict("api_client.too_many_keys", "Two keys or secrets live already; revoke one first.");

    /// <summary>No such key, or it does not live.</summary>
    public static Error KeyNotFound => Error.NotFound("api_client.key_not_found", "There is no such key.");
}
