using System.Globalization;
using CarTrade.Application.Common;
using CarTrade.WebApi.Errors;
using ErrorOr;

namespace CarTrade.WebApi.Http;

/// <summary>Reads the version that an edit is based on.</summary>
internal static class IfMatch
{
    /// <summary>The version in <c>If-Match</c>; 428 when missing, 412 when it is no version of ours.</summary>
    public static ErrorOr<int> Version(this HttpRequest request)
    {
        var header = request.Headers.IfMatch.ToString();
        if (header.Length == 0)
            return CommonErrors.IfMatchNeeded;
        return int.TryParse(header.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : CommonErrors.Stale;
    }

    /// <summary>Runs an edit at the version in <c>If-Match</c>.</summary>
    public static async Task<IResult> AtVersion<TResult>(this HttpRequest request, Func<int, Task<TResult>> edit)
        where TResult : IResult
    {
        var version = request.Version();
        return version.IsError ? Problems.From(version.Errors) : await edit(version.Value);
    }

    /// <summary>The client's <c>Idempotency-Key</c> when it is 8 to 255 visible ASCII characters.</summary>
    public static string? IdempotencyKey(this HttpRequest request)
    {
        var key = request.Headers["Idempotency-Key"].ToString();
        return key.Length is >= 8 and <= 255 && key.All(c => c is > ' ' and <= '~') ? key : null;
    }
}
