using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>Opens the personal part of a dealership through the gate, for the caller.</summary>
internal sealed class DealerOpening(IPolicyGate gate, ICaller caller)
{
    public async Task<ErrorOr<OpenedDealer>> OpenAsync(Dealer dealer, Purpose purpose, CancellationToken ct)
    {
        var people = await PeopleAsync(dealer, purpose, ct);
        if (people.IsError)
            return people.Errors;
        var details = await gate.OpenManyAsync([.. dealer.Evidence.Select(piece => DealerPlaces.Details(dealer, piece))], purpose, caller.AsRecipient(), ct);
        if (details.IsError)
            return details.Errors;
        var byPiece = dealer.Evidence.Zip(details.Value).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First.Id, pair => pair.Second!);
        return new OpenedDealer(people.Value[0], people.Value.ElementAtOrDefault(1), byPiece);
    }

    /// <summary>The responsible person, and who is proposed to follow, if anybody.</summary>
    public Task<ErrorOr<IReadOnlyList<DealerPerson?>>> PeopleAsync(Dealer dealer, Purpose purpose, CancellationToken ct) => gate.OpenManyAsync<DealerPerson>(
        dealer.ProposedPerson is null ? [DealerPlaces.Person(dealer)] : [DealerPlaces.Person(dealer), DealerPlaces.ProposedPerson(dealer)],
        purpose, caller.AsRecipient(), ct);
}

/// <summary>What the gate let out; destroyed parts are missing.</summary>
internal sealed record OpenedDealer(DealerPerson? Person, DealerPerson? Proposed, IReadOnlyDictionary<EvidenceId, EvidenceDetails> Details)
{
    public override string ToString() => "opened dealer";
}
