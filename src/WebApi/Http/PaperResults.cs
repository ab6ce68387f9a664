using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CarTrade.WebApi.Http;

/// <summary>Papers of the legal desk: read as they come, given back as a download that no browser runs.</summary>
internal static class PaperResults
{
    /// <summary>The whole body, which the endpoint's size limit bounds.</summary>
    public static async Task<byte[]> BytesAsync(this HttpRequest request, CancellationToken ct)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, ct);
        return buffer.ToArray();
    }

    /// <summary>200 with the bytes.</summary>
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ToPaper(this Task<ErrorOr<LegalDocumentContent>> answer, Guid id)
    {
        var result = await answer;
        return result.IsError ? Problems.From(result.Errors) : TypedResults.File(result.Value.Content, "application/octet-stream", $"paper-{id:N}");
    }
}
