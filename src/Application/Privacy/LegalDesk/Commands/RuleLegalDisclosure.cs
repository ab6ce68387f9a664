using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Cases;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>Sends a proposal back, or ends a case: refused, taken back, or closed after the delivery. With the end the hold is lifted.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Ruling">What is decided.</param>
/// <param name="Reason">Why.</param>
[Access(Audience.Admin)]
public sealed record RuleLegalDisclosureCommand(Guid CaseId, LegalRuling Ruling, string Reason) : ICommand<Done>;

/// <summary>What can be decided about a case besides approving it.</summary>
public enum LegalRuling
{
    /// <summary>The proposal goes back to be done anew.</summary>
    Return,
    /// <summary>Nothing is disclosed.</summary>
    Reject,
    /// <summary>The request was taken back; nothing is disclosed.</summary>
    Withdraw,
    /// <summary>It was delivered and the person was told.</summary>
    Close,
    /// <summary>The publication on a breach ends at once, or is over.</summary>
    TakeDown,
}

internal sealed class RuleLegalDisclosureValidator : AbstractValidator<RuleLegalDisclosureCommand>
{
    public RuleLegalDisclosureValidator() => RuleFor(command => command.Reason).CaseReason();
}

internal sealed class RuleLegalDisclosureHandler(ICarTradeDb db, LegalCases cases, IOccasions occasions) : ICommandHandler<RuleLegalDisclosureCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RuleLegalDisclosureCommand request, CancellationToken cancellationToken)
    {
        var found = await (request.Ruling == LegalRuling.Return ? cases.FindAsync(request.CaseId, cancellationToken) : cases.ToEndAsync(request.CaseId, cancellationToken));
        if (found.IsError)
            return found.Errors;
        var (matter, occasion) = (found.Value, occasions.Now(found.Value.Clause, request.Reason));
        var ruled = Rule(matter, request.Ruling, occasion);
        if (ruled.IsError || matter.ClosedAt is null)
            return ruled.Then(_ => default(Done));
        var hold = new LegalHoldId(matter.HoldId);
        return (await db.Set<LegalHold>().AsTracking().SingleAsync(row => row.Id == hold, cancellationToken)).Release(occasion.At).Then(_ => default(Done));
    }

    private static ErrorOr<Success> Rule(LegalDisclosureCase matter, LegalRuling ruling, Occasion occasion) => ruling switch
    {
        LegalRuling.Return => matter.Return(occasion),
        LegalRuling.Reject => matter.Reject(occasion),
        LegalRuling.Withdraw => matter.Withdraw(occasion),
        LegalRuling.TakeDown => matter.TakeDown(occasion),
        _ => matter.Close(occasion),
    };
}
