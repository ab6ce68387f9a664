namespace CarTrade.Domain.Reference;

/// <summary>A model of a make with its generations, oldest first.</summary>
/// <param name="Slug">Key in addresses and in stored wishes, unique within its make, such as <c>land-cruiser-prado</c>.</param>
/// <param name="Make">The make's slug.</param>
/// <param name="Name">Name in Latin letters.</param>
/// <param name="NameJa">Name in Japanese; null where the same.</param>
/// <param name="Aliases">Other names that people use for it.</param>
/// <param name="Generations">Its generations.</param>
public sealed record Model(
    string Slug, string Make, string Name, string? NameJa, IReadOnlyList<string> Aliases, IReadOnlyList<ModelGeneration> Generations);

/// <summary>One generation of a model.</summary>
/// <param name="Code">The maker's or the trade's code, such as <c>AH30</c>.</param>
/// <param name="YearFrom">First year of sale; may be off by one.</param>
/// <param name="YearTo">Last year of sale; null while it is sold.</param>
/// <param name="Body">Body.</param>
/// <param name="EngineCc">Engine sizes in cc; empty for electric cars.</param>
/// <param name="Fuels">Fuels.</param>
/// <param name="Transmissions">Gearboxes.</param>
/// <param name="Drives">Driven wheels.</param>
/// <param name="ChassisCodes">Chassis codes (型式), such as <c>AGH30W</c>.</param>
/// <param name="CorroboratedCodes">How many of the chassis codes a second source shows.</param>
/// <param name="SoldInJapan">False for cars imported into Japan.</param>
public sealed record ModelGeneration(
    string Code,
    int YearFrom,
    int? YearTo,
    BodyType Body,
    IReadOnlyList<int> EngineCc,
    IReadOnlyList<Fuel> Fuels,
    IReadOnlyList<Transmission> Transmissions,
    IReadOnlyList<Drive> Drives,
    IReadOnlyList<string> ChassisCodes,
    int CorroboratedCodes,
    bool SoldInJapan);
