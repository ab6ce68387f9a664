using System.Linq.Expressions;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Dealers;

/// <summary>Reads standing and names of dealerships; nothing is cached, so a suspension counts at once.</summary>
internal sealed class DealerDirectory(ICarTradeDb db, TimeProvider clock) : IDealerDirectory
{
    private const int AnswerSample = 20_000;
    private static readonly TimeSpan AnswerWindow = TimeSpan.FromDays(90);
    private static readonly TimeSpan LeadWindow = TimeSpan.FromDays(30);

    public async Task<IReadOnlyList<DealerCandidate>> AccreditedAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var standing = await FactsAsync(row => row.State == DealerState.Accredited || row.State == DealerState.RenewalDue, ct);
        var may = standing.Where(facts => facts.StandingAt(now, DataSharingAgreement.VersionInForce).MayReceive).Select(facts => facts.Id).ToList();
        var dealers = await db.Set<Dealer>().Where(row => may.Contains(row.Id))
            .Select(row => new { row.Id, row.Company.EnglishName, row.Makes, row.Destinations }).ToListAsync(ct);
        var answers = await AnswersAsync(now, ct);
        var leads = await LeadsAsync(now, ct);
        return [.. dealers.Select(dealer => new DealerCandidate(
            dealer.Id, dealer.EnglishName, new(dealer.Makes, dealer.Destinations),
            answers.TryGetValue(dealer.Id, out var median) ? median : null, leads.GetValueOrDefault(dealer.Id)))];
    }

    public async Task<IReadOnlyList<DealerStanding>> StandingAsync(IReadOnlyCollection<DealerId> dealers, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var found = await FactsAsync(row => dealers.Contains(row.Id), ct);
        return [.. found.Select(facts => facts.StandingAt(now, DataSharingAgreement.VersionInForce))];
    }

    public async Task<IReadOnlyDictionary<Guid, DealerName>> NamesAsync(IReadOnlyCollection<Guid> dealers, CancellationToken ct)
    {
        var (ids, day) = (dealers.Select(id => new DealerId(id)).ToList(), Dealer.DayInJapan(clock.GetUtcNow()));
        var rows = await db.Set<Dealer>().Where(row => ids.Contains(row.Id))
            .Select(row => new { row.Id, row.Reference, row.Company.EnglishName, row.State, row.ValidUntil }).ToListAsync(ct);
        return rows.ToDictionary(row => row.Id.Value, row => new DealerName(
            row.Id.Value, row.Reference.Value, row.EnglishName,
            row.State is DealerState.Accredited or DealerState.RenewalDue && row.ValidUntil >= day ? row.ValidUntil : null));
    }

    private async Task<Dictionary<DealerId, TimeSpan?>> AnswersAsync(DateTimeOffset now, CancellationToken ct)
    {
        var since = now - AnswerWindow;
        var sample = await db.Set<BoardEntry>().Where(row => row.AnsweredAt > since)
            .OrderByDescending(row => row.AnsweredAt).Take(AnswerSample)
            .Select(row => new { row.DealerId, row.PublishedAt, row.AnsweredAt }).ToListAsync(ct);
        return sample.GroupBy(row => row.DealerId).ToDictionary(
            group => group.Key,
            group => (TimeSpan?)group.Select(row => row.AnsweredAt!.Value - row.PublishedAt).Order().ElementAt(group.Count() / 2));
    }

    private async Task<Dictionary<DealerId, int>> LeadsAsync(DateTimeOffset now, CancellationToken ct)
    {
        var since = now - LeadWindow;
        return await db.Set<LeadRelease>().Where(row => row.ReceivedAt > since)
            .GroupBy(row => row.DealerId).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, ct);
    }

    /// <summary>The public columns alone: a buyer's role may read no others.</summary>
    private async Task<List<AccreditationFacts>> FactsAsync(Expression<Func<Dealer, bool>> which, CancellationToken ct) =>
        await db.Set<Dealer>().Where(which).Select(row => new AccreditationFacts(
            row.Id, row.State, row.ValidUntil, row.AgreementVersion, row.Company.JumveaNumber != null,
            row.Evidence.Select(piece => new EvidenceFacts(piece.Kind, piece.VerifiedAt, piece.ExpiresOn, piece.SupersededAt)).ToList())).ToListAsync(ct);
}
