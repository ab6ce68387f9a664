using System.Collections.Frozen;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Infrastructure.Reference;

/// <summary>The reference data in memory, never changed after loading. The long lists (all ports, routes, mail domains) are read when first asked for.</summary>
internal sealed class ReferenceData : IReferenceData
{
    private readonly FrozenDictionary<string, Country> countries;
    private readonly FrozenDictionary<string, Make> makes;
    private readonly ILookup<string, Model> models;
    private readonly FrozenDictionary<(string Make, string Name), Model> modelNames;
    private readonly ILookup<string, InlandGateway> gateways;
    private readonly Lazy<PortIndex> ports;
    private readonly Lazy<FrozenDictionary<(string, string), SeaRoute>> routes;
    private readonly Lazy<FrozenSet<string>> disposable;

    private ReferenceData(string folder)
    {
        Countries = CountryFile.Read(folder);
        countries = Countries.ToFrozenDictionary(country => country.Code, StringComparer.OrdinalIgnoreCase);
        Makes = VehicleFiles.Makes(folder);
        makes = Makes.SelectMany(make => new[] { make.Slug, make.Name }.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, make)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.make, StringComparer.OrdinalIgnoreCase);
        var all = VehicleFiles.Models(folder, Makes);
        models = all.ToLookup(model => model.Make, StringComparer.Ordinal);
        modelNames = ModelNames.Of(all);
        ImportRules = RuleFiles.Imports(folder);
        ExportControl = RuleFiles.Exports(folder);
        InspectionBodies = RuleFiles.Bodies(folder);
        gateways = PortFiles.Gateways(folder);
        ports = new(() => new PortIndex(folder));
        routes = new(() => RouteFile.Read(folder));
        disposable = new(() => File.ReadLines(Path.Combine(folder, "mail", "disposable_email_domains.txt")).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    public IReadOnlyList<Country> Countries { get; }

    public IReadOnlyList<Make> Makes { get; }

    public IReadOnlyList<ExportControlRule> ExportControl { get; }

    public IReadOnlyList<ImportRule> ImportRules { get; }

    public IReadOnlyList<InspectionBody> InspectionBodies { get; }

    public static ReferenceData Load(string folder) => new(folder);

    public Country? FindCountry(string code) => countries.GetValueOrDefault(code);

    public Port? FindPort(string code) => ports.Value.Find(code);

    public IReadOnlyList<Port> SearchPorts(string? country, string? text, int limit) =>
        ports.Value.Search(country, country is null ? [] : [.. gateways[country].Select(gateway => gateway.Port)], text, limit);

    public IReadOnlyList<InlandGateway> GatewaysOf(string country) => [.. gateways[country]];

    public Make? FindMake(string slugOrName) => makes.GetValueOrDefault(slugOrName);

    public IReadOnlyList<Model> ModelsOf(string make) => FindMake(make) is { } found ? [.. models[found.Slug]] : [];

    public Model? FindModel(string make, string slugOrName) =>
        FindMake(make) is { } found ? modelNames.GetValueOrDefault((found.Slug, ModelNames.Key(slugOrName))) : null;

    public SeaRoute? FindRoute(string origin, string destination) => routes.Value.GetValueOrDefault((origin, destination));

    public bool IsDisposableMailDomain(string domain) => disposable.Value.Contains(domain);
}
