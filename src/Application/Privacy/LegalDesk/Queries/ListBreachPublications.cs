using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk.Queries;

/// <summary>What is made public on breaches at this moment: each until its end and not a second longer. Nothing where 4.3 is off.</summary>
[Access(Audience.Anyone)]
public sealed record ListBreachPublicationsQuery : IQuery<IReadOnlyList<LegalPackageDto>>;

internal sealed class ListBreachPublicationsHandler(ICarTradeDb db, IPolicyGate gate, IBreachSwitch breaches, TimeProvider clock)
    : IQueryHandler<ListBreachPublicationsQuery, IReadOnlyList<LegalPackageDto>>
{
    private const int Most = 100;

    public async Task<ErrorOr<IReadOnlyList<LegalPackageDto>>> Handle(ListBreachPublicationsQuery request, CancellationToken cancellationToken)
    {
        if (breaches.Countries.Count == 0)
            return LegalErrors.BreachOff;
        var (now, shown) = (clock.GetUtcNow(), new List<LegalPackageDto>());
        var rows = await (
            from matter in db.Set<LegalDisclosureCase>()
            join package in db.Set<LegalPackage>() on matter.Id equals package.CaseId
            where matter.Ground == LegalGround.Breach && matter.PublishUntil > now && matter.ClosedAt == null && breaches.Countries.Contains(matter.AuthorityCountry)
            orderby matter.Id descending
            select new { matter.Id, matter.Reference, matter.Aim, matter.PackageHash, package.Content }).Take(Most).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            var item = new SealedItem<LegalPackageContent>(row.Content, LegalSealing.Package(row.Id), DataCategory.OtherCollectedInformation, row.Id);
            var opened = await gate.OpenAsync(item, row.Aim == BreachAim.PreventInjury ? Purpose.PreventInjury : Purpose.PursueClaim, Recipient.Public(row.Id), cancellationToken);
            if (opened.IsError)
                return opened.Errors;
            shown.Add(new(row.Reference.Value, Convert.ToHexStringLower(row.PackageHash!), opened.Value.Json));
        }

        return shown;
    }
}
