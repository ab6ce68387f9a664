using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Commands;

/// <summary>Lets another member of staff open what an open case needs, for a time: nobody gives access to themselves.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="AccountId">Who may; absent means who opened the case.</param>
/// <param name="Categories">What may be opened.</param>
/// <param name="Minutes">For how long: 5 to 480.</param>
[Access(Audience.Admin)]
public sealed record GrantCaseAccessCommand(Guid CaseId, Guid? AccountId, IReadOnlyList<DataCategory> Categories, int Minutes) : ICommand<AccessGrantDto>;

internal sealed class GrantCaseAccessValidator : AbstractValidator<GrantCaseAccessCommand>
{
    public GrantCaseAccessValidator()
    {
        RuleFor(command => command.Minutes).InclusiveBetween((int)AccessGrant.Shortest.TotalMinutes, (int)AccessGrant.Longest.TotalMinutes)
            .WithErrorCode(CaseErrors.Duration.Code).WithMessage(CaseErrors.Duration.Description);
        RuleFor(command => command.Categories).NotEmpty().WithErrorCode(CaseErrors.Categories.Code).WithMessage(CaseErrors.Categories.Description);
        RuleForEach(command => command.Categories).IsInEnum();
    }
}

internal sealed class GrantCaseAccessHandler(ICarTradeDb db, IAccounts accounts, IOccasions occasions) : ICommandHandler<GrantCaseAccessCommand, AccessGrantDto>
{
    public async Task<ErrorOr<AccessGrantDto>> Handle(GrantCaseAccessCommand request, CancellationToken cancellationToken)
    {
        var id = request.CaseId;
        if (await db.Set<StaffCase>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } found
            || await accounts.FindAsync(request.AccountId ?? found.OpenedBy, cancellationToken) is not { Kind: AccountKind.Admin } account)
            return CommonErrors.NotFound;
        var grant = found.Grant(account.Id, request.Categories, TimeSpan.FromMinutes(request.Minutes), occasions.Now("3.1"));
        if (grant.IsError)
            return grant.Errors;
        db.Set<AccessGrant>().Add(grant.Value);
        return AccessGrantDto.Of(grant.Value);
    }
}
