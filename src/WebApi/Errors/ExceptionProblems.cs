using System.Text.Json;
using CarTrade.Domain.Common;
using CarTrade.WebApi.Http;
using Microsoft.AspNetCore.Diagnostics;

namespace CarTrade.WebApi.Errors;

/// <summary>Turns what was thrown into a problem: bad input into 4xx with its field, everything else into a bare 500 with the trace id.</summary>
internal sealed partial class ExceptionProblems(IProblemDetailsService problems, ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        DatabaseTrouble.Heal(exception, httpContext.RequestServices);
        var (status, code, detail, fields) = Describe(exception);
        if (status >= 500)
            Failed(logger, DatabaseTrouble.NameOf(exception), status, httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName, exception.StackTrace);
        var problem = Problems.Of(status, code, detail);
        if (fields is not null)
            problem.Extensions["errors"] = fields.Distinct(StringComparer.Ordinal).ToDictionary(field => field, _ => (FieldError[])[new(code, detail ?? code)], StringComparer.Ordinal);

        if (status == StatusCodes.Status503ServiceUnavailable)
            httpContext.Response.Headers.RetryAfter = "2";
        httpContext.Response.StatusCode = status;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem });
    }

    private static (int Status, string Code, string? Detail, IEnumerable<string>? Fields) Describe(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: CardNumberException card } => HoldsCard(card),
        BadHttpRequestException { InnerException: JsonException json } => BadJson(json),
        BadHttpRequestException { StatusCode: 413 } => (413, "request.too_large", "The body is larger than allowed here.", null),
        BadHttpRequestException { StatusCode: 415 } => (415, "request.unsupported_media_type", "Send the media type that the documentation names.", null),
        BadHttpRequestException bad when BadInput.Parameter(bad) is { } name => (bad.StatusCode, "request.malformed", "This is missing, or not what the operation takes.", [name]),
        BadHttpRequestException bad => (bad.StatusCode, "request.malformed", "The request could not be read.", null),
        JsonException json => BadJson(json),
        _ when DatabaseTrouble.IsPassing(exception) => (503, "service.unavailable", "Try again in a moment.", null),
        _ => (500, "internal_error", null, null),
    };

    private static (int Status, string Code, string? Detail, IEnumerable<string>? Fields) BadJson(JsonException json) =>
        (400, "json.invalid", "The JSON is not what this operation takes: unknown, duplicate, missing or mistyped field.", BadInput.Fields(json));

    private static (int Status, string Code, string? Detail, IEnumerable<string>? Fields) HoldsCard(CardNumberException card) =>
        (400, ValueErrors.CardNumber.Code, ValueErrors.CardNumber.Description, BadInput.Fields(card));

    [LoggerMessage(Level = LogLevel.Error, Message = "{Exception} became {Status} at {Method} {Endpoint}\n{Stack}")]
    private static partial void Failed(ILogger logger, string exception, int status, string method, string? endpoint, string? stack);
}
