using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CarTrade.WebApi.Hosting;

/// <summary>
/// The operator's own port: Swagger UI and metrics are served there alone. It is the second of the addresses that the program listens on;
/// with one address there is none, and in a test host, which listens on nothing, every request counts as the operator's.
/// </summary>
internal static class OperatorPort
{
    /// <summary>Where the program listens when nothing else is configured: the site, then the operator's port.</summary>
    public const string DefaultUrls = "http://localhost:5080;http://localhost:5081";

    /// <summary>Whether the request came in through the operator's port.</summary>
    public static bool IsOperator(this HttpContext context)
    {
        var addresses = context.RequestServices.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        return addresses is not { Count: > 0 }
            || (addresses.ElementAtOrDefault(1) is { } second && BindingAddress.Parse(second).Port == context.Connection.LocalPort);
    }
}
