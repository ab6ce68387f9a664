using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Commands;

/// <summary>Decides that these dealers get the contact. It leaves after ten minutes, and until then the decision can be taken back.</summary>
/// <param name="RequestId">The request.</param>
/// <param name="DealerIds">The picked dealers, ten at most in all.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record ReleaseContactCommand(Guid RequestId, IReadOnlyList<Guid> DealerIds) : ICommand<IReadOnlyList<ReleaseDto>>;

/// <summary>A decision to release the contact to a dealer.</summary>
/// <param name="Id">The release.</param>
/// <param name="DealerId">The dealer.</param>
/// <param name="DealerName">The dealer's business name.</param>
/// <param name="State">Where it is: scheduled, available, received, cancelled, refused.</param>
/// <param name="DecidedAt">When it was decided.</param>
/// <param name="LeavesAt">When the cancel window ends.</param>
/// <param name="ReceivedAt">When the dealer received it and became a co-owner.</param>
public sealed record ReleaseDto(
    Guid Id, Guid DealerId, string DealerName, LeadReleaseState State, DateTimeOffset DecidedAt, DateTimeOffset LeavesAt, DateTimeOffset? ReceivedAt)
{
    internal static ReleaseDto Of(LeadRelease release, string dealer) => new(
        release.Id.Value, release.DealerId.Value, dealer, release.State, release.DecidedAt, release.DeliverableFrom, release.ReceivedAt);
}

/// <summary>One to ten dealers.</summary>
internal sealed class ReleaseContactValidator : AbstractValidator<ReleaseContactCommand>
{
    public ReleaseContactValidator() => RuleFor(command => command.DealerIds)
        .Must(ids => ids.Count is >= 1 and <= PurchaseRequest.MaxRecipients).WithErrorCode("release.dealers_out_of_range");
}

/// <summary>Schedules the releases; only dealers on whose board the request is can be picked.</summary>
internal sealed class ReleaseContactHandler(ICarTradeDb db, RequestLoader requests, IDealerDirectory dealers, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<ReleaseContactCommand, IReadOnlyList<ReleaseDto>>
{
    public async Task<ErrorOr<IReadOnlyList<ReleaseDto>>> Handle(ReleaseContactCommand request, CancellationToken cancellationToken)
    {
        var own = await requests.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var picked = request.DealerIds.Select(id => new DealerId(id)).ToList();
        var reached = await db.Set<BoardEntry>().Where(row => row.RequestId == own.Value.Id && picked.Contains(row.DealerId))
            .Select(row => row.DealerId).ToListAsync(cancellationToken);
        if (picked.Except(reached).Any())
            return RequestRefusals.DealerNotReached;
        var existing = await db.Set<LeadRelease>().Where(row => row.RequestId == own.Value.Id).ToListAsync(cancellationToken);
        var standings = await dealers.StandingAsync(picked, cancellationToken);
        var releases = own.Value.ReleaseTo([.. standings], existing, occasions.Now("3.3"));
        if (releases.IsError)
            return releases.Errors;
        var names = await dealers.NamesAsync(request.DealerIds, cancellationToken);
        foreach (var release in releases.Value)
        {
            db.Set<LeadRelease>().Add(release);
            await bus.DeferAsync(LeadRelease.CancelWindow, new DeliverRelease(release.Id.Value), cancellationToken);
        }

        return releases.Value.Select(release => ReleaseDto.Of(release, names[release.DealerId.Value].Name)).ToList();
    }
}
