using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Privacy.LegalDesk.Commands;

/// <summary>Agrees to a proposal, as another officer than the proposer.</summary>
/// <param name="CaseId">The case.</param>
[Access(Audience.Admin, FreshSignIn = true)]
public sealed record ApproveLegalDisclosureCommand(Guid CaseId) : ICommand<Done>;

internal sealed class ApproveLegalDisclosureHandler(LegalCases cases, IOccasions occasions) : ICommandHandler<ApproveLegalDisclosureCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ApproveLegalDisclosureCommand request, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(request.CaseId, cancellationToken);
        return found.IsError ? found.Errors : found.Value.Approve(occasions.Now(found.Value.Clause)).Then(_ => default(Done));
    }
}
