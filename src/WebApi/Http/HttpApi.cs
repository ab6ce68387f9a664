using System.Diagnostics;
using CarTrade.WebApi.Errors;
using CarTrade.WebApi.Hosting;
using Microsoft.AspNetCore.ResponseCompression;

namespace CarTrade.WebApi.Http;

/// <summary>The order of the HTTP pipeline, in one place.</summary>
internal static class HttpApi
{
    public static void AddHttpApi(this IServiceCollection services, IConfiguration configuration)
    {
        _ = configuration;
        services.ConfigureHttpJsonOptions(options => ApiJson.Apply(options.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddRequestTimeouts(Limits.Apply);
        services.AddExceptionHandler<ExceptionProblems>();
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier;
            context.ProblemDetails.Extensions.TryAdd("code", CodeOf(context.ProblemDetails.Status));
            if (context.ProblemDetails.Extensions.TryGetValue(Problems.RetryAfter, out var wait))
                context.HttpContext.Response.Headers.RetryAfter = wait as string;
        });
        services.AddSingleton<IResponseCompressionProvider, SharedCompression>();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/html", "text/css", "text/javascript", "application/javascript", "image/svg+xml", "application/manifest+json"];
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
    }

    public static void UseHttpApi(this WebApplication app)
    {
        app.UseMiddleware<NoCookies>();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSecurityHeaders(SecurityHeaders.For(app.Environment));
        if (app.Configuration.GetValue("RequireHttps", !app.Environment.IsDevelopment()))
            app.UseMiddleware<TlsOnly>();
        app.UseMiddleware<KnownMethods>();
        app.UseMiddleware<LevelWithErasures>();
        app.UseMiddleware<NoStore>();
        app.UseResponseCompression();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseMiddleware<QueryOnce>();
        app.UseMiddleware<CardFreeHead>();
    }

    private static string CodeOf(int? status) => status switch
    {
        400 => "request.malformed",
        404 => "not_found",
        405 => "request.method_not_allowed",
        406 => "request.not_acceptable",
        413 => "request.too_large",
        415 => "request.unsupported_media_type",
        429 => "rate_limited",
        503 => "service.unavailable",
        _ => $"http.{status}",
    };
}
