using Microsoft.Extensions.Logging.Console;

namespace CarTrade.WebApi.Hosting;

/// <summary>Structured logs, one JSON object a line outside development. What libraries say about exceptions stays out: it may quote data.
/// In development <see cref="Welcome"/> says where the program listens.</summary>
internal static class Logs
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
            AddBatchedJson(builder);
        else
            builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical)
            .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical)
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None)
            .AddFilter("Npgsql", LogLevel.Warning)
            .AddFilter("Quartz", LogLevel.Warning)
            .AddFilter("Rebus", LogLevel.Error);
    }

    private static void AddBatchedJson(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders().AddJsonConsole(options => options.UseUtcTimestamp = true);
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(ConsoleLoggerProvider)));
        builder.Services.AddSingleton<ILoggerProvider>(provider => new BatchedConsole(provider.GetServices<ConsoleFormatter>(), Console.OpenStandardOutput()));
    }
}
