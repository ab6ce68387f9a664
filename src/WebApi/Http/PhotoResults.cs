using CarTrade.Application.Photos.Commands;
using CarTrade.Application.Photos.Queries;
using CarTrade.Domain.Photos;
using CarTrade.WebApi.Endpoints;
using CarTrade.WebApi.Errors;
using ErrorOr;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CarTrade.WebApi.Http;

/// <summary>Photos over HTTP: created, or a private and revalidated image.</summary>
internal static class PhotoResults
{
    /// <summary>201 with the photo.</summary>
    public static async Task<Results<Created<PhotoDto>, ProblemHttpResult>> ToPhoto(this Task<ErrorOr<PhotoDto>> answer)
    {
        var result = await answer;
        return result.IsError
            ? Problems.From(result.Errors)
            : TypedResults.Created($"{Map.Base}/photos/{result.Value.Id}/{PhotoRules.Widths[^1]}", result.Value);
    }

    /// <summary>The image, or 304. Who may see it can change, so a browser asks each time and nothing between keeps it.</summary>
    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ToImage(this Task<ErrorOr<PhotoFile>> answer, HttpContext http, Guid id, int width)
    {
        var result = await answer;
        if (result.IsError)
            return Problems.From(result.Errors);
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ContentDisposition = $"inline; filename=\"photo-{id:N}-{width}.webp\"";
        return TypedResults.Stream(result.Value.Content, PhotoRules.ContentType, lastModified: result.Value.CreatedAt, entityTag: new EntityTagHeaderValue(result.Value.ETag));
    }
}
