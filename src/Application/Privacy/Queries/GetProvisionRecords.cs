using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Provision;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The records of provision of my data to third parties that the law asks for (APPI, article 29); a person may ask for them (article 33(5)).</summary>
[Access(Audience.Member, Audience.Guest)]
public sealed record GetProvisionRecordsQuery : IQuery<ProvisionRecordsDto>;

internal sealed class GetProvisionRecordsHandler(ICarTradeDb db, ICaller caller, IOperatorFacts site) : IQueryHandler<GetProvisionRecordsQuery, ProvisionRecordsDto>
{
    public async Task<ErrorOr<ProvisionRecordsDto>> Handle(GetProvisionRecordsQuery request, CancellationToken cancellationToken)
    {
        var me = caller.SubjectId;
        List<Guid?> mine = [.. await db.MyRequestsAsync(me, cancellationToken), .. await db.NoticedRequestsAsync(me, cancellationToken)];
        var rows = await db.Set<DisclosureEntry>()
            .Where(entry => entry.OwnerId == me || mine.Contains(entry.RequestId))
            .ToDtos(db.Set<LedgerPosition>())
            .Take(ProvisionTexts.Most)
            .ToListAsync(cancellationToken);
        var addresses = await AddressesAsync([.. rows.Select(row => new DealerId(row.RecipientId)).Distinct()], cancellationToken);
        var records = (await db.WithCopiesAsync(rows, cancellationToken)).ConvertAll(row => new ProvisionRecordDto(
            row.Id, row.At, ProvisionTexts.Consent(row.Clause, row.PolicyVersion), row.RecipientName, addresses.GetValueOrDefault(row.RecipientId),
            ProvisionTexts.Person(row.RequestId, row.SubjectId), row.Fields, row.ReceiptId, row.ContentSha256, row.Copy));
        return new ProvisionRecordsDto(site.Name, site.Address, site.Representative, records);
    }

    private Task<Dictionary<Guid, string>> AddressesAsync(List<DealerId> dealers, CancellationToken ct) => db.Set<Dealer>()
        .Where(dealer => dealers.Contains(dealer.Id))
        .Select(dealer => new { dealer.Id, dealer.Company.Address })
        .ToDictionaryAsync(dealer => dealer.Id.Value, dealer => dealer.Address, ct);
}
