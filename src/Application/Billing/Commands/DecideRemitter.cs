using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Cases;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Commands;

/// <summary>What is to be done with money of a sender who is not the buyer.</summary>
public enum RemitterDecision
{
    /// <summary>Take it: what was found is proposed then.</summary>
    Accept,

    /// <summary>Send it back: a return is proposed, and another person approves.</summary>
    Return,
}

/// <summary>Decides on a sender who is not the buyer, with the reason and how the two are related.</summary>
/// <param name="LineId">The line of a statement.</param>
/// <param name="Decision">What is to be done.</param>
/// <param name="Relation">How the sender is related to the buyer.</param>
/// <param name="Reason">Why: 10 to 300 characters, and nobody's contact details.</param>
[Access(Audience.Admin)]
public sealed record DecideRemitterCommand(Guid LineId, RemitterDecision Decision, RemitterRelation Relation, string Reason) : ICommand<LineStandingDto>;

internal sealed class DecideRemitterValidator : AbstractValidator<DecideRemitterCommand>
{
    public DecideRemitterValidator()
    {
        RuleFor(command => command.Decision).IsInEnum();
        RuleFor(command => command.Relation).IsInEnum();
        RuleFor(command => command.Reason).CaseReason();
    }
}

internal sealed class DecideRemitterHandler(ICarTradeDb db, LineMatches matches, IOccasions occasions) : ICommandHandler<DecideRemitterCommand, LineStandingDto>
{
    public async Task<ErrorOr<LineStandingDto>> Handle(DecideRemitterCommand request, CancellationToken cancellationToken)
    {
        if (await db.Set<StatementLine>().SingleOrDefaultAsync(row => row.Id == request.LineId, cancellationToken) is not { } line)
            return CommonErrors.NotFound;
        var (match, occasion) = (await matches.OfAsync(line.Id, cancellationToken), occasions.Now("1.3", request.Reason));
        var left = await matches.LeftAsync(line.Id, cancellationToken);
        if (match.CanDecideRemitter(occasion) is { IsError: true } refused)
            return refused.Errors;
        if (request.Decision == RemitterDecision.Accept)
            return match.AcceptRemitter(request.Relation, occasion).Then(_ => new LineStandingDto(match.State, left));
        return OutPayment.Propose(new(OutPaymentKind.Return, OutPaymentGround.ThirdParty, null, line.Id, line.Amount with { Minor = left }), occasion)
            .ThenDo(payment => db.Set<OutPayment>().Add(payment))
            .Then(_ => match.Return(request.Relation, occasion))
            .Then(_ => new LineStandingDto(match.State, left));
    }
}
