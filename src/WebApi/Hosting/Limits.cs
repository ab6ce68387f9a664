using CarTrade.Domain.Photos;
using CarTrade.Domain.Privacy.LegalDesk;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CarTrade.WebApi.Hosting;

/// <summary>What one request may weigh. Documented in <c>docs/operations.md</c>.</summary>
internal static class Limits
{
    /// <summary>Bytes of an ordinary JSON body.</summary>
    public const long Body = 64 * 1024;

    /// <summary>Bytes of an uploaded photo.</summary>
    public const int Photo = PhotoRules.MaxBytes;

    /// <summary>Bytes of a paper for the legal desk.</summary>
    public const int Paper = LegalDocument.MaxBytes;

    /// <summary>Bytes of a bank statement.</summary>
    public const int Statement = 16 * 1024 * 1024;

    /// <summary>How long a bank statement may take.</summary>
    public const int StatementMilliseconds = 180_000;

    /// <summary>Depth of nested JSON.</summary>
    public const int JsonDepth = 12;

    /// <summary>How long an answer may take; then the work is cancelled and rolled back, and the answer is 503.</summary>
    public static TimeSpan Time { get; } = TimeSpan.FromSeconds(30);

    /// <summary>How long an upload of a photo may take, over a slow line.</summary>
    public const int PhotoMilliseconds = 180_000;

    public static void Apply(RequestTimeoutOptions options) =>
        options.DefaultPolicy = new() { Timeout = Time, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable };

    public static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = Body;
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        options.Limits.MaxRequestLineSize = 8 * 1024;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }
}
