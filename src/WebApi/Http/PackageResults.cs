using CarTrade.Application.Privacy.SubjectRequests.Commands;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CarTrade.WebApi.Http;

/// <summary>Packages as downloads.</summary>
internal static class PackageResults
{
    /// <summary>200 with the archive.</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ToPackage(this Task<ErrorOr<PackageDto>> answer)
    {
        var result = await answer;
        return result.IsError ? Problems.From(result.Errors) : TypedResults.File(result.Value.Content, "application/zip", result.Value.FileName);
    }
}
