using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Application.Dealers;

/// <summary>Changes what a dealership states about its business and its responsible person; what evidence rests on becomes a proposal.</summary>
internal sealed class FactsChanges(DealerOpening opening, DealerSealing sealing, TimeProvider clock)
{
    public async Task<ErrorOr<Success>> MakeAsync(Dealer dealer, CompanyInput? company, PersonInput? person, CancellationToken ct)
    {
        var changed = company is null ? Result.Success : company.ToFacts().Then(facts => dealer.ChangeCompany(facts, clock.GetUtcNow()));
        return changed.IsError || person is null ? changed : await ChangeAsync(dealer, person.ToPerson(), ct);
    }

    /// <summary>The same name is the same person; another name is somebody whose identity is yet to be shown.</summary>
    private async Task<ErrorOr<Success>> ChangeAsync(Dealer dealer, DealerPerson person, CancellationToken ct)
    {
        var people = await opening.PeopleAsync(dealer, Purpose.AccountService, ct);
        if (people.IsError)
            return people.Errors;
        if (person == people.Value[^1])
            return Result.Success;
        var blob = await sealing.SealAsync(person, dealer.KeyId, DealerPlaces.Person(dealer.Id), ct);
        return person.Name == people.Value[0]?.Name
            ? dealer.CorrectResponsiblePerson(blob, clock.GetUtcNow())
            : dealer.ProposeResponsiblePerson(blob, clock.GetUtcNow());
    }
}
