using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Abstractions;

/// <summary>Who is asking, for the whole of one request, message or timer.</summary>
public interface ICaller
{
    /// <summary>The caller's audience.</summary>
    Audience Audience { get; }

    /// <summary>The signed-in account, or the dealer's API client.</summary>
    Guid? AccountId { get; }

    /// <summary>The member, or for a guest the purchase request, on whose behalf the caller acts.</summary>
    Guid? SubjectId { get; }

    /// <summary>The dealership, for its staff and programs.</summary>
    Guid? DealerId { get; }

    /// <summary>The session, for immediate revocation.</summary>
    Guid? SessionId { get; }

    /// <summary>Scopes granted to a dealer's program.</summary>
    IReadOnlySet<string> Scopes { get; }

    /// <summary>When the caller last proved who they are.</summary>
    DateTimeOffset? AuthenticatedAt { get; }

    /// <summary>The reason that staff stated for looking.</summary>
    string? Reason { get; }
}

/// <summary>What follows from being the caller.</summary>
public static class CallerExtensions
{
    /// <summary>The caller as the recipient of opened data.</summary>
    public static Recipient AsRecipient(this ICaller caller) => caller.Audience switch
    {
        Audience.Guest or Audience.Member => Recipient.Subject(caller.SubjectId ?? Guid.Empty),
        Audience.DealerOwner or Audience.DealerSales or Audience.DealerIntegrations or Audience.DealerClient =>
            Recipient.Dealer(caller.DealerId ?? Guid.Empty),
        Audience.Admin => Recipient.Staff(caller.AccountId ?? Guid.Empty, caller.Reason),
        Audience.System => Recipient.System,
        _ => Recipient.Subject(Guid.Empty),
    };
}
