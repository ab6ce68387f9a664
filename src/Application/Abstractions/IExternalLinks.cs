namespace CarTrade.Application.Abstractions;

/// <summary>The register of sites that our pages link to (clause 5); a file that ships with the program, or the operator's own.</summary>
public interface IExternalLinks
{
    /// <summary>All of them, by host.</summary>
    IReadOnlyList<ExternalLink> All { get; }

    /// <summary>The entry of an address; null where we do not link there.</summary>
    ExternalLink? Of(Uri address);
}

/// <summary>A site that others run.</summary>
/// <param name="Id">Names it.</param>
/// <param name="Host">Its host name.</param>
/// <param name="OperatedBy">Who receives the visitor.</param>
/// <param name="Kind">What it is to us.</param>
/// <param name="PolicyUrl">Address of its privacy policy; null where none is known.</param>
public sealed record ExternalLink(string Id, string Host, string OperatedBy, ExternalLinkKind Kind, Uri? PolicyUrl);

/// <summary>What a site is to us.</summary>
public enum ExternalLinkKind
{
    /// <summary>A public authority.</summary>
    Authority,

    /// <summary>The source of a statement that we show.</summary>
    Source,

    /// <summary>A company that we work with; a page may be offered together.</summary>
    Partner,
}

/// <summary>Reads privacy policies of other sites, and says nothing about anybody in doing so.</summary>
public interface IPolicyPages
{
    /// <summary>SHA-256 of the words of a page, hexadecimal; null where it cannot be read.</summary>
    Task<string?> ReadAsync(Uri address, CancellationToken ct);
}

/// <summary>Whether the program reads other sites' policies by itself (<c>ExternalLinks:Check</c>; in production it does unless told otherwise).</summary>
/// <param name="Enabled">Whether it does.</param>
public sealed record LinkChecks(bool Enabled);
