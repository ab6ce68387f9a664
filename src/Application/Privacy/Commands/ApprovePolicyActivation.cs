using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Messages;
using CarTrade.Application.Privacy.Policies;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Approves a proposal as the second administrator: members are told, and the objection window runs.</summary>
/// <param name="Version">The version.</param>
/// <param name="Sha256">Its hash, as the approver read it.</param>
[Access(Audience.Admin)]
public sealed record ApprovePolicyActivationCommand(string Version, string Sha256) : ICommand<PolicyActivationDto>;

/// <summary>Shape of an approval.</summary>
internal sealed class ApprovePolicyActivationValidator : AbstractValidator<ApprovePolicyActivationCommand>
{
    public ApprovePolicyActivationValidator()
    {
        RuleFor(command => command.Version).Line(Occasion.MaxTokenLength);
        RuleFor(command => command.Sha256).Line(ConsentEvent.HashLength);
    }
}

/// <summary>Four eyes, one hash.</summary>
internal sealed class ApprovePolicyActivationHandler(ICarTradeDb db, IPolicyLibrary library, PolicyRules rules, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<ApprovePolicyActivationCommand, PolicyActivationDto>
{
    public async Task<ErrorOr<PolicyActivationDto>> Handle(ApprovePolicyActivationCommand request, CancellationToken cancellationToken)
    {
        var proposal = await db.Set<PolicyActivation>().AsTracking()
            .SingleOrDefaultAsync(row => row.PolicyVersion == request.Version && row.State != PolicyActivationState.Withdrawn, cancellationToken);
        if (proposal is null || library.Find(request.Version) is not { } version)
            return CommonErrors.NotFound;
        var approved = proposal.Approve(version, request.Sha256, rules.ObjectionWindow, occasions.Now("7"));
        if (approved.IsError)
            return approved.Errors;
        await bus.SendAsync(new SendPolicyNotices(proposal.Id), cancellationToken);
        return PolicyActivationDto.Of(proposal);
    }
}
