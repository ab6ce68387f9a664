using CarTrade.Application.Common;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CarTrade.WebApi.Errors;

/// <summary>One failure of one field.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Message">What is wrong, in English.</param>
public sealed record FieldError(string Code, string Message);

/// <summary>The one table from errors to RFC 9457 problems.</summary>
internal static class Problems
{
    /// <summary>Extension with the seconds to wait; the header of that name is made from it.</summary>
    public const string RetryAfter = Application.Identity.IdentityErrors.RetryAfter;

    public static ProblemHttpResult From(IReadOnlyList<Error> errors)
    {
        var first = errors[0];
        var problem = Of(StatusOf(first), first.Code, first.Description);
        if (errors.Any(error => FieldOf(error) is not null))
        {
            problem.Extensions["errors"] = errors.GroupBy(error => FieldPath.Of(FieldOf(error) ?? ""), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Select(e => new FieldError(e.Code, e.Description)).ToArray(), StringComparer.Ordinal);
            if (errors.Count > 1)
                (problem.Extensions["code"], problem.Detail) = ("validation.failed", "Some fields are not right.");
        }

        if (first.Metadata?.GetValueOrDefault("allowed") is { } allowed)
            problem.Extensions["allowed"] = allowed;
        if (first.Metadata?.GetValueOrDefault(RetryAfter) is { } wait)
            problem.Extensions[RetryAfter] = wait;
        return TypedResults.Problem(problem);
    }

    /// <summary>A problem with its stable code; <c>traceId</c> is added by the customisation of the problem service.</summary>
    public static ProblemDetails Of(int status, string code, string? detail)
    {
        var problem = new ProblemDetails
        {
            Status = status,
            Title = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
            Detail = detail,
            Type = $"urn:cartrade:problem:{code}",
        };
        problem.Extensions["code"] = code;
        return problem;
    }

    private static string? FieldOf(Error error) => error.Metadata?.GetValueOrDefault("field") as string;

    internal static int StatusOf(Error error) => error.Type switch
    {
        ErrorType.Validation => StatusCodes.Status400BadRequest,
        ErrorType.Unauthorized => StatusCodes.Status401Unauthorized,
        ErrorType.Forbidden => StatusCodes.Status403Forbidden,
        ErrorType.NotFound => StatusCodes.Status404NotFound,
        ErrorType.Conflict => StatusCodes.Status409Conflict,
        ErrorType.Failure => CommonErrors.Unprocessable,
        _ when error.NumericType is >= 400 and < 600 => error.NumericType,
        _ => StatusCodes.Status500InternalServerError,
    };
}
