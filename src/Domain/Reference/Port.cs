namespace CarTrade.Domain.Reference;

/// <summary>A sea port.</summary>
/// <param name="Code">UN/LOCODE: country and three characters, such as <c>KEMBA</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Name in ASCII; the trade's own for its ports.</param>
/// <param name="Latitude">Degrees north; null where no source gives it.</param>
/// <param name="Longitude">Degrees east; null where no source gives it.</param>
/// <param name="Role">What the trade uses it for.</param>
/// <param name="Note">What to know about it, in English.</param>
public sealed record Port(
    string Code, string Country, string Name, double? Latitude, double? Longitude, PortRole Role = PortRole.Other, string? Note = null);
