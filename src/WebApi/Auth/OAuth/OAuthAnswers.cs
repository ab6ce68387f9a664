using System.Text.Json.Serialization;
using CarTrade.Application.Identity.SignIn;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.Net.Http.Headers;

namespace CarTrade.WebApi.Auth.OAuth;

/// <summary>A successful answer of the token endpoint (RFC 6749, 5.1).</summary>
internal sealed record TokenAnswer(
    [property: JsonPropertyName("access_token")] string AccessToken,
    [property: JsonPropertyName("token_type")] string TokenType,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("refresh_token")] string? RefreshToken,
    [property: JsonPropertyName("scope")] string Scope)
{
    public static TokenAnswer From(Tokens tokens) => new(
        tokens.AccessToken, tokens.Bound ? "DPoP" : "Bearer", (int)tokens.ExpiresIn.TotalSeconds, tokens.RefreshToken, tokens.Scope);
}

/// <summary>A refusal of the token endpoint (RFC 6749, 5.2).</summary>
internal sealed record TokenRefusal(
    [property: JsonPropertyName("error")] string Error, [property: JsonPropertyName("error_description")] string Description);

/// <summary>Answers of the token server.</summary>
internal static class OAuthAnswers
{
    /// <summary>A refusal in OAuth's own form.</summary>
    public static IResult Refuse(HttpContext http, Error error)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (error.NumericType == StatusCodes.Status401Unauthorized)
            http.Response.Headers[HeaderNames.WWWAuthenticate] = "Basic realm=\"token\"";
        return TypedResults.Json(new TokenRefusal(error.Code, error.Description), statusCode: error.NumericType);
    }

    /// <summary>A refusal of the sign-in form: a problem, with OAuth's name of the error where there is one.</summary>
    public static IResult Problem(Error error, string? code = null)
    {
        var problem = Problems.From([error]).ProblemDetails;
        if (error.Code is "invalid_dpop_proof" or "use_dpop_nonce" or "invalid_request" or "unauthorized_client")
            (problem.Extensions["error"], problem.Extensions["code"]) = (error.Code, $"auth.{error.Code}");
        if (code is not null)
            problem.Extensions["authorization_code"] = code;
        return TypedResults.Problem(problem);
    }
}
