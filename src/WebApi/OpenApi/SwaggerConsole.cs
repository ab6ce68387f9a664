using CarTrade.WebApi.Hosting;
using CarTrade.WebApi.Http;
using Microsoft.Extensions.FileProviders;

namespace CarTrade.WebApi.OpenApi;

/// <summary>The admins' console: Swagger UI on the operator's port, with a script of our own that signs in and signs every call.</summary>
internal static class SwaggerConsole
{
    private const string Prefix = "/swagger";

    /// <summary>Serves the console before the site's pipeline, under headers of its own; the site's port redirects to it.</summary>
    public static void UseSwaggerConsole(this WebApplication app)
    {
        var origin = app.Configuration["AdminOrigin"] ?? "http://localhost:5081";
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Prefix, StringComparison.Ordinal), console =>
        {
            console.UseMiddleware<NoCookies>();
            console.UseSecurityHeaders(SecurityHeaders.ForConsole(app.Environment));
            console.UseMiddleware<KnownMethods>();
            console.Use((context, next) =>
            {
                if (context.IsOperator())
                    return next(context);
                context.Response.Redirect(origin + Prefix);
                return Task.CompletedTask;
            });
            Serve(console);
        });
    }

    private static void Serve(IApplicationBuilder console)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot-admin");
        console.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Prefix + "/console",
            FileProvider = new PhysicalFileProvider(Path.Combine(folder, "console")),
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
        });
        console.UseSwaggerUI(options => options.IndexStream = () => File.OpenRead(Path.Combine(folder, "index.html")));
    }
}
