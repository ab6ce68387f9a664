namespace CarTrade.Infrastructure.Identity;

/// <summary>The secret of an authenticator app, sealed under its owner's key.</summary>
/// <param name="Base32">As apps take it.</param>
internal sealed record TotpSecret(string Base32);
