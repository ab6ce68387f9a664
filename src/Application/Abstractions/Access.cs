namespace CarTrade.Application.Abstractions;

/// <summary>Who may send a message. The authorisation matrix is generated from these.</summary>
public enum Audience
{
    /// <summary>Anybody, signed in or not.</summary>
    Anyone,
    /// <summary>A guest who followed the mailed link of one purchase request.</summary>
    Guest,
    /// <summary>A signed-in member.</summary>
    Member,
    /// <summary>A dealership's owner.</summary>
    DealerOwner,
    /// <summary>A dealership's sales person.</summary>
    DealerSales,
    /// <summary>A dealership's integrations person.</summary>
    DealerIntegrations,
    /// <summary>A dealership's own program, by client credentials and scope.</summary>
    DealerClient,
    /// <summary>A member of the operator's staff.</summary>
    Admin,
    /// <summary>The program itself: timers and message handlers.</summary>
    System,
}

/// <summary>States who may send a message. A message without it is refused to everybody.</summary>
/// <param name="audiences">Those who may.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AccessAttribute(params Audience[] audiences) : Attribute
{
    /// <summary>Those who may.</summary>
    public IReadOnlyList<Audience> Audiences { get; } = audiences;

    /// <summary>The scope that a dealer's program needs besides.</summary>
    public string? Scope { get; init; }

    /// <summary>True where the sign-in must be at most five minutes old.</summary>
    public bool FreshSignIn { get; init; }

    /// <summary>True where a member of staff must state a reason (<c>Access-Reason</c> header).</summary>
    public bool Reason { get; init; }
}
