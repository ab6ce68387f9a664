namespace CarTrade.Application.Identity.SignIn;

/// <summary>What all instances must agree on to judge a proof of possession.</summary>
public interface IProofStore
{
    /// <summary>Remembers a one-time id; false when it was seen before, on whichever instance.</summary>
    Task<bool> ClaimAsync(string key, string id, CancellationToken ct);

    /// <summary>The nonce to hand out now: every instance gives the same, a new one each five minutes.</summary>
    string CurrentNonce();

    /// <summary>Whether a nonce is the current one or the one before.</summary>
    NonceAge AgeOf(string nonce);
}

/// <summary>How old a nonce is.</summary>
public enum NonceAge
{
    /// <summary>Not ours, or too old.</summary>
    Unknown,
    /// <summary>The one before: still good, but the response carries the current one.</summary>
    Previous,
    /// <summary>The current one.</summary>
    Current,
}
