using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CarTrade.WebApi.Hosting;

/// <summary>Serves the built single-page application: hashed assets for a year, the page itself always fresh.</summary>
internal static class Spa
{
    public static void MapSpa(this WebApplication app)
    {
        if (Find(app.Configuration["Spa:Path"], app.Environment.ContentRootPath) is not { } folder)
            return;
        var files = new PhysicalFileProvider(folder);
        var page = new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = context => context.Context.Response.Headers[HeaderNames.CacheControl] =
                context.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
        };
        app.UseStaticFiles(page);
        app.MapFallbackToFile("{*path:nonfile}", "index.html", page);
    }

    private static string? Find(string? configured, string root)
    {
        if (configured is { Length: > 0 })
            return Directory.Exists(configured) ? Path.GetFullPath(configured) : null;
        for (var folder = new DirectoryInfo(root); folder is not null; folder = folder.Parent)
        {
            var dist = Path.Combine(folder.FullName, "client", "dist");
            if (File.Exists(Path.Combine(dist, "index.html")))
                return dist;
        }

        return null;
    }
}
