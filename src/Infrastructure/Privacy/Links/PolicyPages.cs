using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Privacy.Links;

/// <summary>
/// Reads with a client that keeps no cookies and sends no referrer. Only the words count: scripts, styles and tags change with every reading of
/// some pages.
/// </summary>
internal sealed partial class PolicyPages(IHttpClientFactory clients) : IPolicyPages
{
    public const string Client = "policy-pages";

    public async Task<string?> ReadAsync(Uri address, CancellationToken ct)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.GetAsync(address, ct);
            if (!answer.IsSuccessStatusCode)
                return null;
            var words = Spaces().Replace(Tags().Replace(await answer.Content.ReadAsStringAsync(ct), " "), " ").Trim();
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or Polly.ExecutionRejectedException or RegexMatchTimeoutException && !ct.IsCancellationRequested)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<script\b.*?</script\s*>|<style\b.*?</style\s*>|<!--.*?-->|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, 2000)]
    private static partial Regex Spaces();
}
