using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CarTrade.WebApi.Http;

/// <summary>From a use case's answer to HTTP.</summary>
internal static class ResultExtensions
{
    /// <summary>200 with the value.</summary>
    public static async Task<Results<Ok<T>, ProblemHttpResult>> ToOk<T>(this Task<ErrorOr<T>> answer)
    {
        var result = await answer;
        return result.IsError ? Problems.From(result.Errors) : TypedResults.Ok(result.Value);
    }

    /// <summary>200 with the value and its version as <c>ETag</c>.</summary>
    public static async Task<Results<Ok<T>, ProblemHttpResult>> ToOk<T>(this Task<ErrorOr<T>> answer, HttpContext http, Func<T, int> version)
    {
        var result = await answer;
        if (result.IsError)
            return Problems.From(result.Errors);
        http.Response.Headers.ETag = $"\"{version(result.Value)}\"";
        return TypedResults.Ok(result.Value);
    }

    /// <summary>201 with the new resource's id and reference.</summary>
    public static async Task<Results<Created<CreatedResource>, ProblemHttpResult>> ToCreated(
        this Task<ErrorOr<CreatedResource>> answer, string collection)
    {
        var result = await answer;
        return result.IsError ? Problems.From(result.Errors) : TypedResults.Created($"{collection}/{result.Value.Id}", result.Value);
    }

    /// <summary>202 without saying more.</summary>
    public static async Task<Results<Accepted, ProblemHttpResult>> ToAccepted<T>(this Task<ErrorOr<T>> answer)
    {
        var result = await answer;
        return result.IsError ? Problems.From(result.Errors) : TypedResults.Accepted((string?)null);
    }

    /// <summary>204.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> ToNoContent<T>(this Task<ErrorOr<T>> answer)
    {
        var result = await answer;
        return result.IsError ? Problems.From(result.Errors) : TypedResults.NoContent();
    }
}
