namespace CarTrade.Domain.Privacy;

/// <summary>Names a data key in the vault. Destroying the key destroys all that was sealed under it.</summary>
/// <param name="Value">The vault's primary key.</param>
public readonly record struct SubjectKeyId(Guid Value);
