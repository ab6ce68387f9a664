using CarTrade.Application.PurchaseRequests.Leads;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CarTrade.WebApi.Http;

/// <summary>A lead as JSON or ADF, from the same payload.</summary>
internal static class LeadResult
{
    public static async Task<Results<Ok<LeadDto>, ContentHttpResult, ProblemHttpResult>> ToLead(this Task<ErrorOr<LeadDto>> answer, HttpRequest request)
    {
        var result = await answer;
        if (result.IsError)
            return Problems.From(result.Errors);
        return WantsXml(request) && result.Value.Payload is { } payload
            ? TypedResults.Text(AdfDocument.Of(result.Value, payload), "application/xml; charset=utf-8")
            : TypedResults.Ok(result.Value);
    }

    private static bool WantsXml(HttpRequest request) =>
        request.GetTypedHeaders().Accept.FirstOrDefault()?.MediaType.Value is "application/xml" or "text/xml" or "application/adf+xml";
}
