using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;

namespace CarTrade.Application.Privacy.Consents;

/// <summary>Records that a form showed the policy and its version was accepted: the hash of the version's words is kept with it.</summary>
internal sealed class Acknowledgements(ICarTradeDb db, IPolicyInForce policy)
{
    /// <summary>Appends the first events of a new owner, in the current transaction.</summary>
    /// <param name="owner">The member, or the request of a guest.</param>
    /// <param name="form">Name of the form.</param>
    /// <param name="language">Language in which it was shown.</param>
    /// <param name="occasion">The person.</param>
    public void Record(Guid owner, string form, string language, Occasion occasion)
    {
        var book = new ConsentBook(owner, []);
        var given = book.Give(
            ConsentMatter.PolicyAcknowledgement, ConsentTerms.Of(new(policy.Current.Sha256, language, form)), occasion with { Role = ActorRole.Buyer });
        if (given.IsError)
            throw new InvalidOperationException(given.FirstError.Code);
        db.Set<ConsentEvent>().AddRange(book.Added);
    }
}
