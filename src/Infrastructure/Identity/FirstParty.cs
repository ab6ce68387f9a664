namespace CarTrade.Infrastructure.Identity;

/// <summary>The site's own clients; there is no registration of others but dealerships' programs.</summary>
internal static class FirstParty
{
    /// <summary>The single-page application.</summary>
    public const string Spa = "spa";

    /// <summary>The operator's console, for the operator's staff only.</summary>
    public const string Swagger = "swagger";

    /// <summary>Whether it is one of them.</summary>
    public static bool Is(string clientId) => clientId is Spa or Swagger;
}
