using CarTrade.Domain.Dealers;

namespace CarTrade.Application.Dealers;

/// <summary>Whether staff have something to decide about a dealership. While they have, the examination is the case under which it is read.</summary>
internal static class Examination
{
    public static bool IsOpen(Dealer dealer) =>
        dealer.State is DealerState.Applied or DealerState.DocumentsPending or DealerState.UnderReview or DealerState.RenewalDue or DealerState.Suspended
        || dealer.ProposedAt is not null
        || dealer.Evidence.Any(piece => !piece.IsVerified);
}
