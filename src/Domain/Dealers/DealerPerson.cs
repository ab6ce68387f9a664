namespace CarTrade.Domain.Dealers;

/// <summary>A natural person at a dealership, sealed: the responsible person, or somebody on the staff.</summary>
/// <param name="Name">Name, in any script.</param>
/// <param name="Email">Normalised address.</param>
/// <param name="Phone">E.164, or null.</param>
/// <param name="Title">Position, or null.</param>
public sealed record DealerPerson(string Name, string Email, string? Phone = null, string? Title = null)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "dealer person";
}
