using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Hands the dealership's application to the examiners.</summary>
[Access(Audience.DealerOwner)]
public sealed record SubmitApplicationCommand : ICommand<Done>;

/// <summary>Possible once a piece of every required kind is there.</summary>
internal sealed class SubmitApplicationHandler(DealerLoader dealers, IOccasions occasions) : ICommandHandler<SubmitApplicationCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(SubmitApplicationCommand request, CancellationToken cancellationToken)
    {
        var own = await dealers.OwnAsync(cancellationToken);
        return own.IsError ? own.Errors : own.Value.SubmitForReview(occasions.Now("3.3")).Then(_ => default(Done));
    }
}
