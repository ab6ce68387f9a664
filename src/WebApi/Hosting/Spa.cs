using Microsoft.Extensions.FileProviders;

namespace CarTrade.WebApi.Hosting;

/// <summary>Serves the built single-page application: hashed assets for a year, the page itself always fresh.</summary>
internal static class Spa
{
    private static readonly PathString[] Programs = ["/api", "/oauth", "/openapi", "/health", "/metrics", "/swagger", "/.well-known"];

    public static void MapSpa(this WebApplication app)
    {
        if (Find(app.Configuration["Spa:Path"], app.Environment.ContentRootPath) is not { } folder)
            return;
        var files = new PhysicalFileProvider(folder);
        var forms = new SmallestForm(files);
        var page = new StaticFileOptions { FileProvider = files, ContentTypeProvider = forms, OnPrepareResponse = context => Describe(context.Context) };
        app.Use((http, next) =>
        {
            if (IsPage(http))
                http.Request.Path = "/index.html";
            forms.Choose(http.Request);
            return next(http);
        });
        app.UseStaticFiles(page);
    }

    private static void Describe(HttpContext http)
    {
        var asset = http.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
        http.Response.Headers.CacheControl = asset ? "public, max-age=31536000, immutable" : "no-cache";
        if (asset)
            SmallestForm.Describe(http.Response);
    }

    /// <summary>Whether the application's own router is to find the page. Not an endpoint: it would answer where the API has another method.</summary>
    private static bool IsPage(HttpContext http) =>
        http.GetEndpoint() is null
        && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        && !Path.HasExtension(http.Request.Path.Value)
        && !Programs.Any(prefix => http.Request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));

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
