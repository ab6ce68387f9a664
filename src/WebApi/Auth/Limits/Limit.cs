namespace CarTrade.WebApi.Auth.Limits;

/// <summary>What is counted together for one network.</summary>
internal enum Limit
{
    /// <summary>Whatever could be guessed: passwords, codes, tokens of links.</summary>
    Guess,
    /// <summary>Whatever sends a mail.</summary>
    Mail,
    /// <summary>Exchanging and renewing tokens.</summary>
    Token,
}

/// <summary>An endpoint's limit.</summary>
/// <param name="Limit">Which.</param>
internal sealed record LimitMetadata(Limit Limit);

/// <summary>Puts endpoints under a limit.</summary>
internal static class LimitExtensions
{
    /// <summary>Counts the endpoint's calls.</summary>
    public static TBuilder Limited<TBuilder>(this TBuilder endpoint, Limit limit)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new LimitMetadata(limit));
}
