using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Application.Abstractions;

/// <summary>Countries, ports, vehicles and import rules: loaded once at start, the same for everybody.</summary>
public interface IReferenceData
{
    /// <summary>All countries by English name.</summary>
    IReadOnlyList<Country> Countries { get; }

    /// <summary>All makes, those of cars first, then by name.</summary>
    IReadOnlyList<Make> Makes { get; }

    /// <summary>All export control.</summary>
    IReadOnlyList<ExportControlRule> ExportControl { get; }

    /// <summary>Every import rule.</summary>
    IReadOnlyList<ImportRule> ImportRules { get; }

    /// <summary>The organisations that inspect.</summary>
    IReadOnlyList<InspectionBody> InspectionBodies { get; }

    /// <summary>A country by its alpha-2 code in any case; null when unknown.</summary>
    Country? FindCountry(string code);

    /// <summary>A sea port by UN/LOCODE in any case; null when there is none.</summary>
    Port? FindPort(string code);

    /// <summary>
    /// Sea ports, those of the trade first, of a country (for one without a sea: of its gateways), whose name or code begins with, or
    /// whose name contains, the text.
    /// </summary>
    IReadOnlyList<Port> SearchPorts(string? country, string? text, int limit);

    /// <summary>The gateways of a landlocked or inland destination, the usual first; empty for the others.</summary>
    IReadOnlyList<InlandGateway> GatewaysOf(string country);

    /// <summary>A make by slug or name in any case; null when unknown.</summary>
    Make? FindMake(string slugOrName);

    /// <summary>The models of a make by name; empty for an unknown make.</summary>
    IReadOnlyList<Model> ModelsOf(string make);

    /// <summary>A model by slug, name, Japanese name or alias in any case; null when unknown.</summary>
    Model? FindModel(string make, string slugOrName);

    /// <summary>The way by sea; null where it is not known.</summary>
    SeaRoute? FindRoute(string origin, string destination);

    /// <summary>Whether addresses of a mail domain are thrown away after use.</summary>
    bool IsDisposableMailDomain(string domain);
}
