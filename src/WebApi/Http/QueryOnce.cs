using CarTrade.WebApi.Errors;
using ErrorOr;

namespace CarTrade.WebApi.Http;

/// <summary>Names the query parameters that an endpoint takes more than once; all others are refused when repeated.</summary>
/// <param name="Names">The names.</param>
internal sealed record Repeatable(params string[] Names);

/// <summary>Refuses a query string that says the same thing twice, for two readers could take it two ways.</summary>
internal sealed class QueryOnce(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var allowed = http.GetEndpoint()?.Metadata.GetMetadata<Repeatable>()?.Names ?? [];
        foreach (var (name, values) in http.Request.Query)
        {
            if (values.Count > 1 && !allowed.Contains(name, StringComparer.Ordinal))
                return Problems.From([Repeated(name)]).ExecuteAsync(http);
        }

        return next(http);
    }

    private static Error Repeated(string name) => Error.Validation(
        "query.repeated", "Send this query parameter once.", new(StringComparer.Ordinal) { ["field"] = name });
}
