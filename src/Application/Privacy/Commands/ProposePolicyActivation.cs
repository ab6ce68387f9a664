using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Policies;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Commands;

/// <summary>Proposes that a loaded version takes force. Texts are files; here a version is only named, by id and hash. Another administrator approves.</summary>
/// <param name="Version">The version.</param>
/// <param name="Sha256">Its hash, as the proposer read it.</param>
/// <param name="TakesForceAt">From when; absent means the earliest moment that leaves the objection window whole.</param>
[Access(Audience.Admin)]
public sealed record ProposePolicyActivationCommand(string Version, string Sha256, DateTimeOffset? TakesForceAt) : ICommand<PolicyActivationDto>;

/// <summary>Shape of a proposal.</summary>
internal sealed class ProposePolicyActivationValidator : AbstractValidator<ProposePolicyActivationCommand>
{
    public ProposePolicyActivationValidator()
    {
        RuleFor(command => command.Version).Line(Occasion.MaxTokenLength);
        RuleFor(command => command.Sha256).Line(ConsentEvent.HashLength);
    }
}

/// <summary>Only something newer than all that governs or is announced.</summary>
internal sealed class ProposePolicyActivationHandler(ICarTradeDb db, IPolicyLibrary library, IPolicyTimeline timeline, PolicyRules rules, IOccasions occasions)
    : ICommandHandler<ProposePolicyActivationCommand, PolicyActivationDto>
{
    public async Task<ErrorOr<PolicyActivationDto>> Handle(ProposePolicyActivationCommand request, CancellationToken cancellationToken)
    {
        if (library.Find(request.Version) is not { } version)
            return CommonErrors.NotFound;
        if (!string.Equals(version.Sha256, request.Sha256, StringComparison.Ordinal))
            return PolicyActivationErrors.OtherHash;
        await timeline.RefreshAsync(cancellationToken);
        if (timeline.Terms.Any(term => term.Version.EffectiveFrom >= version.EffectiveFrom))
            return PolicyRefusals.NotNewer;
        var occasion = occasions.Now("7");
        var proposed = PolicyActivation.Propose(version, occasion.PolicyVersion, request.TakesForceAt, rules.ObjectionWindow, occasion);
        if (proposed.IsError)
            return proposed.Errors;
        db.Set<PolicyActivation>().Add(proposed.Value);
        return PolicyActivationDto.Of(proposed.Value);
    }
}
