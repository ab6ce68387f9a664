using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Dealers.Commands;

/// <summary>Takes the dealership's application back; a new one is possible at any time.</summary>
[Access(Audience.DealerOwner)]
public sealed record WithdrawApplicationCommand : ICommand<Done>;

/// <summary>Possible until the accreditation.</summary>
internal sealed class WithdrawApplicationHandler(DealerLoader dealers, IOccasions occasions) : ICommandHandler<WithdrawApplicationCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(WithdrawApplicationCommand request, CancellationToken cancellationToken)
    {
        var own = await dealers.OwnAsync(cancellationToken);
        return own.IsError ? own.Errors : own.Value.WithdrawApplication(occasions.Now("3.3")).Then(_ => default(Done));
    }
}
