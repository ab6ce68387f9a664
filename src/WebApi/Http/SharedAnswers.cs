using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace CarTrade.WebApi.Http;

/// <summary>Marks endpoints whose good answers are the same for everybody and change with a release: caches may keep them for a while, and they are sent compressed.</summary>
internal sealed record SharedAnswer
{
    /// <summary>What caches are told.</summary>
    public const string CacheControl = "public, max-age=600";

    /// <summary>Whether the answer that is about to be sent is one.</summary>
    public static bool Is(HttpContext http) =>
        http.Response.StatusCode == StatusCodes.Status200OK && http.GetEndpoint()?.Metadata.GetMetadata<SharedAnswer>() is not null;
}

/// <summary>Compresses shared answers besides the pages. Other answers of the API are not: their length, compressed, would tell of secrets beside what somebody else put in.</summary>
internal sealed class SharedCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    public override bool ShouldCompressResponse(HttpContext context) => SharedAnswer.Is(context) || base.ShouldCompressResponse(context);
}
