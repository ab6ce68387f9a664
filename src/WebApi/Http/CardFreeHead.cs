using CarTrade.Domain.Common;
using CarTrade.WebApi.Errors;
using ErrorOr;

namespace CarTrade.WebApi.Http;

/// <summary>Refuses the number of a payment card in a query string, in a segment of the path, or in a header whose text is kept.</summary>
internal sealed class CardFreeHead(RequestDelegate next)
{
    private static readonly string[] Kept = ["Access-Reason", "Idempotency-Key"];

    public Task InvokeAsync(HttpContext http) =>
        Fields(http.Request).FirstOrDefault(field => CardNumbers.AreIn(field.Text)) is { Name: { } name } ? Problems.From([Holds(name)]).ExecuteAsync(http) : next(http);

    private static IEnumerable<(string Name, string? Text)> Fields(HttpRequest request) => request.Query.SelectMany(pair => pair.Value.Select(text => (pair.Key, text)))
        .Concat(request.RouteValues.Select(pair => (pair.Key, pair.Value as string)))
        .Concat(Kept.SelectMany(name => request.Headers[name].Select(text => (name, text))));

    private static Error Holds(string field) =>
        Error.Validation(ValueErrors.CardNumber.Code, ValueErrors.CardNumber.Description, new(StringComparer.Ordinal) { ["field"] = field });
}
