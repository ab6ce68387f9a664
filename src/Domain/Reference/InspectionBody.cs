namespace CarTrade.Domain.Reference;

/// <summary>An organisation that inspects cars before shipping or at the border.</summary>
/// <param name="Code">Short name, such as <c>QISJ</c>.</param>
/// <param name="Name">Full name.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record InspectionBody(string Code, string Name, string Country);
