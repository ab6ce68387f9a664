using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Links;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Timers;

/// <summary>Timer: reads the privacy policies of the sites that we link to. One that changed or is gone raises a task for the operator.</summary>
[Access(Audience.System)]
public sealed record CheckExternalLinksCommand : ICommand<Done>;

/// <summary>One after the other: there are dozens, once a day.</summary>
internal sealed class CheckExternalLinksHandler(ICarTradeDb db, IExternalLinks links, IPolicyPages pages, LinkChecks checks, TimeProvider clock)
    : ICommandHandler<CheckExternalLinksCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(CheckExternalLinksCommand request, CancellationToken cancellationToken)
    {
        if (!checks.Enabled)
            return default(Done);
        var known = await db.Set<ExternalLinkCheck>().AsTracking().ToDictionaryAsync(row => row.LinkId, StringComparer.Ordinal, cancellationToken);
        foreach (var link in links.All.Where(link => link.PolicyUrl is not null))
        {
            if (!known.TryGetValue(link.Id, out var check))
                db.Set<ExternalLinkCheck>().Add(check = ExternalLinkCheck.Create(link.Id));
            if (await pages.ReadAsync(link.PolicyUrl!, cancellationToken) is { } words)
                check.Read(words, clock.GetUtcNow());
            else
                check.Fail(clock.GetUtcNow());
        }

        return default(Done);
    }
}
