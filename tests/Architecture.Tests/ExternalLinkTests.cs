using System.Text.RegularExpressions;
using CarTrade.Infrastructure.Reference;
using Shouldly;
using Xunit;

namespace CarTrade.Architecture.Tests;

/// <summary>No link leads away from the site to somebody whom the register does not name (clause 5).</summary>
public sealed partial class ExternalLinkTests
{
    /// <summary>Names that lead nowhere: for examples, for names within XML, and this machine.</summary>
    private static readonly string[] Nowhere =
        ["example", "example.com", "example.net", "example.org", "invalid", "test", "localhost", "127.0.0.1", "www.w3.org", "schemas.xmlsoap.org", "json-schema.org"];

    private static ExternalLinks Register { get; } = ExternalLinks.Load(Path.Combine(Sources.Root, "data", "links", "external-links.csv"));

    [Fact, Clause("5", "T5a")]
    public void Addresses_InPagesMailsAndDocumentsOfTheApi_AreRegistered()
    {
        var texts = Files("client/src", "*.ts", "*.tsx", "*.po").Where(path => !path.Contains(".test.", StringComparison.Ordinal) && !path.Contains("/test/", StringComparison.Ordinal))
            .Concat(Files("src/Infrastructure/Mail/Templates", "*.mail", "*.html")).Concat(Files("docs/openapi", "*.json")).ToList();
        texts.Count.ShouldBeGreaterThan(100);
        texts.SelectMany(path => Unregistered(File.ReadAllText(path)).Select(host => $"{Path.GetRelativePath(Sources.Root, path)}: {host}")).Distinct().ShouldBeEmpty();
    }

    /// <summary>Pages show the sources of import rules as links: each of their hosts is somebody who receives a visitor.</summary>
    [Fact, Clause("5", "T5a")]
    public void Addresses_ShownFromReferenceData_AreRegistered()
    {
        var files = Files("data/rules", "*.csv").ToList();
        files.ShouldNotBeEmpty();
        files.SelectMany(path => Unregistered(File.ReadAllText(path))).Distinct().ShouldBeEmpty();
    }

    [Fact, Clause("5", "T5a")]
    public void Register_EveryEntry_SaysWhoReceivesTheVisitor()
    {
        Register.All.Select(link => link.Id).ShouldBeUnique();
        Register.All.ShouldAllBe(link => link.OperatedBy.Length > 0 && link.Id.Length <= Domain.Privacy.Links.ExternalLinkCheck.IdLength);
        Register.All.Where(link => link.PolicyUrl is { Scheme: not "https" }).Select(link => link.Id).ShouldBeEmpty();
    }

    /// <summary>A page that opens beside ours learns nothing of it: <c>noreferrer</c> implies <c>noopener</c>.</summary>
    [Fact, Clause("5", "T5b")]
    public void Anchors_WithAnAddressFromData_SendNoReferrer() => Files("client/src", "*.tsx")
        .SelectMany(path => Anchor().Matches(File.ReadAllText(path)).Select(match => (Path: path, Tag: match.Value)))
        .Where(one => Dynamic().IsMatch(one.Tag) && !one.Tag.Contains("noreferrer", StringComparison.Ordinal))
        .Select(one => $"{Path.GetFileName(one.Path)}: {one.Tag}").ShouldBeEmpty();

    private static IEnumerable<string> Unregistered(string text) => Address().Matches(text).Select(match => match.Groups["host"].Value.ToLowerInvariant())
        .Where(host => !Nowhere.Any(name => host == name || host.EndsWith("." + name, StringComparison.Ordinal)) && Register.Of(new Uri($"https://{host}/")) is null);

    private static IEnumerable<string> Files(string folder, params string[] patterns) =>
        patterns.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine([Sources.Root, .. folder.Split('/')]), pattern, SearchOption.AllDirectories));

    [GeneratedRegex(@"https?://(?<host>[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9])", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Address();

    [GeneratedRegex(@"<a\b[^>]*>", RegexOptions.Singleline, 2000)]
    private static partial Regex Anchor();

    /// <summary>An address that is neither a place on the page nor on this site nor a mail or phone link.</summary>
    [GeneratedRegex(@"href=\{(?!`(#|/|mailto:|tel:))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dynamic();
}
