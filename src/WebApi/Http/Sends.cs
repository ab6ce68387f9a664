using System.Reflection;
using CarTrade.Application.Abstractions;

namespace CarTrade.WebApi.Http;

/// <summary>Says which message an endpoint sends, and so who may call it: documentation, OpenAPI and the authorisation matrix read it.</summary>
/// <param name="Message">The command or query.</param>
/// <param name="Access">Who may send it.</param>
internal sealed record SendsMetadata(Type Message, AccessAttribute Access);

/// <summary>Marks endpoints with the message that they send.</summary>
internal static class SendsExtensions
{
    /// <summary>Names the operation after its message and gives it the message's access rules: <c>GetPurchaseRequestQuery</c> is <c>getPurchaseRequest</c>.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="operation">Its own name, for a message that a second endpoint sends.</param>
    public static RouteHandlerBuilder Sends<TMessage>(this RouteHandlerBuilder endpoint, string? operation = null)
    {
        var message = typeof(TMessage);
        var access = message.GetCustomAttribute<AccessAttribute>()
            ?? throw new InvalidOperationException($"{message.Name} has no [Access].");
        return endpoint.WithName(operation ?? OperationId(message.Name)).WithMetadata(new SendsMetadata(message, access));
    }

    private static string OperationId(string name)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["Command", "Query"])
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
                name = name[..^suffix.Length];
        }

        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
