using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Commands;

/// <summary>Judges an emergency access, as another administrator than who took it. One that should not have been taken ends at once.</summary>
/// <param name="GrantId">The emergency access.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Note">Why.</param>
[Access(Audience.Admin)]
public sealed record ReviewEmergencyAccessCommand(Guid GrantId, ReviewFinding Finding, string Note) : ICommand<AccessGrantDto>;

internal sealed class ReviewEmergencyAccessValidator : AbstractValidator<ReviewEmergencyAccessCommand>
{
    public ReviewEmergencyAccessValidator()
    {
        RuleFor(command => command.Finding).IsInEnum();
        RuleFor(command => command.Note).CaseReason();
    }
}

internal sealed class ReviewEmergencyAccessHandler(ICarTradeDb db, IOccasions occasions) : ICommandHandler<ReviewEmergencyAccessCommand, AccessGrantDto>
{
    public async Task<ErrorOr<AccessGrantDto>> Handle(ReviewEmergencyAccessCommand request, CancellationToken cancellationToken)
    {
        var (id, occasion) = (request.GrantId, occasions.Now("3.1", request.Note));
        if (await db.Set<AccessGrant>().AsTracking().SingleOrDefaultAsync(row => row.Id == id && row.CaseId == null, cancellationToken) is not { } grant)
            return CommonErrors.NotFound;
        var reviewed = grant.Review(request.Finding, occasion);
        if (reviewed.IsError)
            return reviewed.Errors;
        if (request.Finding == ReviewFinding.Unjustified)
            grant.End(occasion.At);
        return AccessGrantDto.Of(grant);
    }
}
