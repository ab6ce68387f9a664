namespace CarTrade.WebApi.Auth;

/// <summary>
/// Where the world reaches this site, from configuration and never from a request's Host header: the issuer of tokens, and
/// what a proof's <c>htu</c> is held against.
/// </summary>
internal sealed class Origins(IConfiguration configuration)
{
    /// <summary>The site: <c>PublicOrigin</c>.</summary>
    public string Public { get; } = (configuration["PublicOrigin"] ?? "http://localhost:5080").TrimEnd('/');

    /// <summary>The operator's port: <c>AdminOrigin</c>.</summary>
    public string Admin { get; } = (configuration["AdminOrigin"] ?? "http://localhost:5081").TrimEnd('/');

    /// <summary>Whether the address is this request's, at one of the origins; query and fragment do not count.</summary>
    public bool IsTarget(string uri, HttpRequest request)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || parsed.UserInfo.Length > 0)
            return false;
        var origin = parsed.GetLeftPart(UriPartial.Authority);
        return (Is(origin, Public) || Is(origin, Admin))
            && string.Equals(parsed.AbsolutePath, new Uri(Public + request.PathBase + request.Path).AbsolutePath, StringComparison.Ordinal);
    }

    private static bool Is(string origin, string configured) =>
        string.Equals(origin, new Uri(configured).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
}
