using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Takes a proposal back before it is approved; what was announced stands.</summary>
/// <param name="Version">The version.</param>
[Access(Audience.Admin)]
public sealed record WithdrawPolicyActivationCommand(string Version) : ICommand<Done>;

/// <summary>Shape.</summary>
internal sealed class WithdrawPolicyActivationValidator : AbstractValidator<WithdrawPolicyActivationCommand>
{
    public WithdrawPolicyActivationValidator() => RuleFor(command => command.Version).Line(Occasion.MaxTokenLength);
}

/// <summary>Along the table.</summary>
internal sealed class WithdrawPolicyActivationHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<WithdrawPolicyActivationCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(WithdrawPolicyActivationCommand request, CancellationToken cancellationToken)
    {
        var proposal = await db.Set<PolicyActivation>().AsTracking()
            .SingleOrDefaultAsync(row => row.PolicyVersion == request.Version && row.State != PolicyActivationState.Withdrawn, cancellationToken);
        return proposal is null ? CommonErrors.NotFound : proposal.Withdraw(occasions.Now("7")).Then(_ => default(Done));
    }
}
