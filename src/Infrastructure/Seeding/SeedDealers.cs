using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers;
using CarTrade.Application.Dealers.Commands;
using CarTrade.Domain.Dealers;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Brings the demo's dealerships to where they are to stand, by their own and two administrators' steps.</summary>
internal sealed class SeedDealers(SeedWorld world, SeedAccounts accounts, string policyVersion)
{
    private const string Reason = "Part of the demonstration";

    /// <summary>The dealership's owner as a caller, and the account to sign in with.</summary>
    public async Task<(SeedCaller Owner, DemoAccount Account)> MakeAsync(DemoDealer dealer, SeedCaller first, SeedCaller second, CancellationToken ct)
    {
        var email = $"owner{dealer.Number + 1}@dealer.example";
        var person = new PersonInput(dealer.Responsible.Name, dealer.Responsible.Email, dealer.Responsible.Phone, dealer.Responsible.Title);
        await world.SendAsync(
            new ApplyAsDealerCommand(
                CompanyInput.Of(dealer.Company), person, person with { Email = email }, SeedAccounts.Password,
                [.. dealer.Serves.Makes], [.. dealer.Serves.Destinations], DataSharingAgreement.VersionInForce, policyVersion, "en"),
            SeedCaller.Visitor,
            ct);
        var account = await world.ProveAsync(ct);
        var owner = new SeedCaller(Audience.DealerOwner, account.Id, account.SubjectId, account.DealerId, world.Clock.Now);
        var secret = await accounts.EnrolAsync(owner, ct);
        if (dealer.State != DealerState.Applied)
            await ExamineAsync(dealer, owner, first, second, ct);
        world.Sent();
        return (owner, new DemoAccount($"Dealer: {dealer.Company.EnglishName} ({dealer.State})", email, SeedAccounts.Password, secret));
    }

    private async Task ExamineAsync(DemoDealer dealer, SeedCaller owner, SeedCaller first, SeedCaller second, CancellationToken ct)
    {
        var id = owner.DealerId!.Value;
        if (dealer.State == DealerState.DocumentsPending)
        {
            await world.SendAsync(new RequestDealerDocumentsCommand(id), first, ct);
            return;
        }

        var ends = Dealer.DayInJapan(world.Clock.Now).AddDays(dealer.State == DealerState.RenewalDue ? 60 : 540);
        foreach (var kind in Kinds(dealer))
        {
            var piece = await world.SendAsync(new AddEvidenceCommand(kind, $"Sample {kind}", null, null, ends, $"seed-{id}-{kind}"), owner, ct);
            await world.SendAsync(new VerifyEvidenceCommand(id, piece.Id), first, ct);
        }

        await world.SendAsync(new SubmitApplicationCommand(), owner, ct);
        if (dealer.State is DealerState.UnderReview)
            return;
        if (dealer.State is DealerState.Rejected)
        {
            await world.SendAsync(new RejectDealerCommand(id, Reason), first, ct);
            return;
        }

        await world.SendAsync(new ApproveDealerCommand(id, ends), first, ct);
        await world.SendAsync(new ApproveDealerCommand(id, ends), second, ct);
        if (dealer.State == DealerState.Suspended)
            await world.SendAsync(new SuspendDealerCommand(id, Reason), first, ct);
        if (dealer.State == DealerState.Terminated)
            await world.SendAsync(new TerminateDealerCommand(id, Reason), first, ct);
    }

    private static IEnumerable<EvidenceKind> Kinds(DemoDealer dealer) => Enum.GetValues<EvidenceKind>()
        .Where(kind => kind != EvidenceKind.DeliveryEndpoint && (kind != EvidenceKind.JumveaMembership || dealer.Company.JumveaNumber is not null));
}
