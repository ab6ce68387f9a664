using CarTrade.Application.Deals.Queries;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CarTrade.WebApi.Http;

/// <summary>Proforma invoices as downloads.</summary>
internal static class ProformaResults
{
    /// <summary>200 with the PDF.</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ToPdf(this Task<ErrorOr<ProformaFile>> answer)
    {
        var result = await answer;
        return result.IsError ? Problems.From(result.Errors) : TypedResults.File(result.Value.Content, "application/pdf", $"{result.Value.Number}.pdf");
    }
}
