using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Configuration;

namespace CarTrade.Infrastructure.Mail;

/// <summary>Addresses under the configured public origin; never from a request's Host header.</summary>
internal sealed class Links(IConfiguration configuration) : ILinks
{
    public const string OriginKey = "PublicOrigin";

    public Uri Origin { get; } = new(configuration[OriginKey] is { Length: > 0 } origin ? origin : "http://localhost:5080");

    public Uri Page(string path, string? fragmentToken = null) =>
        new(Origin, path + (fragmentToken is null ? "" : "#token=" + Uri.EscapeDataString(fragmentToken)));
}
