using System.Collections.Frozen;
using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Reference;

/// <summary>The register file: one row a host.</summary>
internal sealed class ExternalLinks : IExternalLinks
{
    private readonly FrozenDictionary<string, ExternalLink> byHost;

    private ExternalLinks(IReadOnlyList<ExternalLink> all) =>
        (All, byHost) = (all, all.ToFrozenDictionary(link => link.Host, StringComparer.OrdinalIgnoreCase));

    public IReadOnlyList<ExternalLink> All { get; }

    public static ExternalLinks Load(string path) => new([.. Csv.Read(path, row => new ExternalLink(
        row["id"], row["host"], row["operated_by"], Words.Enum<ExternalLinkKind>(row["kind"]),
        row.Optional("policy_url") is { } policy ? new Uri(policy) : null)).OrderBy(link => link.Host, StringComparer.Ordinal)]);

    public ExternalLink? Of(Uri address) => byHost.GetValueOrDefault(address.Host);
}
