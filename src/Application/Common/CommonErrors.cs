using ErrorOr;

namespace CarTrade.Application.Common;

/// <summary>Refusals that any use case can give. Custom error types carry the HTTP status where ErrorOr has none.</summary>
public static class CommonErrors
{
    /// <summary>Status of a stale <c>If-Match</c>.</summary>
    public const int PreconditionFailed = 412;

    /// <summary>Status of a well-formed request that the business refuses.</summary>
    public const int Unprocessable = 422;

    /// <summary>Status of a missing <c>If-Match</c>.</summary>
    public const int PreconditionRequired = 428;

    /// <summary>Status of something that existed and was destroyed.</summary>
    public const int Gone = 410;

    /// <summary>Nobody is signed in.</summary>
    public static Error NotAuthenticated { get; } = Error.Unauthorized("auth.required", "Sign in to do this.");

    /// <summary>The caller is known and may not.</summary>
    public static Error NotAllowed { get; } = Error.Forbidden("auth.forbidden", "This account may not do this.");

    /// <summary>The dealer's program lacks the scope.</summary>
    public static Error ScopeMissing(string scope) => Error.Forbidden("auth.scope_missing", $"This needs the scope '{scope}'.");

    /// <summary>The sign-in is too old for this.</summary>
    public static Error FreshSignInNeeded { get; } = Error.Forbidden("auth.fresh_sign_in_required", "Sign in again to do this.");

    /// <summary>Staff must say why.</summary>
    public static Error ReasonNeeded { get; } =
        Error.Custom(428, "access.reason_required", "State the reason in the Access-Reason header (10 to 300 characters).");

    /// <summary>Nothing there, or nothing that this caller may know of.</summary>
    public static Error NotFound { get; } = Error.NotFound("not_found", "There is nothing here for this caller.");

    /// <summary>The object changed since it was read.</summary>
    public static Error Stale { get; } = Error.Custom(PreconditionFailed, "stale", "It was changed meanwhile. Read it again.");

    /// <summary>An edit without <c>If-Match</c>.</summary>
    public static Error IfMatchNeeded { get; } = Error.Custom(PreconditionRequired, "if_match_required", "Send If-Match with the ETag that you read.");

    /// <summary>Same key, other content.</summary>
    public static Error IdempotencyKeyReused { get; } =
        Error.Custom(Unprocessable, "idempotency.key_reused", "This Idempotency-Key was used with other content.");

    /// <summary>A creating call without its key.</summary>
    public static Error IdempotencyKeyNeeded { get; } =
        Error.Validation("idempotency.key_required", "Send an Idempotency-Key of 8 to 255 visible ASCII characters.");
}
