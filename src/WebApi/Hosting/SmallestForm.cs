using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CarTrade.WebApi.Hosting;

/// <summary>Sends a built file as it was compressed at the build (<c>name.br</c> beside it) to whoever takes Brotli: smaller than what a server can afford to make each time.</summary>
internal sealed class SmallestForm(IFileProvider files) : IContentTypeProvider
{
    private const string Suffix = ".br";
    private readonly FileExtensionContentTypeProvider types = new();

    /// <summary>Turns the request to the compressed file where there is one.</summary>
    public void Choose(HttpRequest request)
    {
        if (request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) && TakesBrotli(request) && files.GetFileInfo(request.Path + Suffix).Exists)
            request.Path += Suffix;
    }

    /// <summary>Says how the file is compressed, and that another client may get another form.</summary>
    public static void Describe(HttpResponse response)
    {
        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        if (response.HttpContext.Request.Path.Value?.EndsWith(Suffix, StringComparison.Ordinal) is true)
            response.Headers.ContentEncoding = "br";
    }

    /// <inheritdoc />
    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        types.TryGetContentType(subpath.EndsWith(Suffix, StringComparison.Ordinal) ? subpath[..^Suffix.Length] : subpath, out contentType);

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && coding.Quality is not 0);
}
