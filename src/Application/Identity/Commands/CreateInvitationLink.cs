using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Identity;
using ErrorOr;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Gives the operator, at the console of the machine, a link for an invited account: for when no mail server is set up yet.</summary>
/// <param name="AccountId">Whose first password it sets.</param>
[Access(Audience.System)]
public sealed record CreateInvitationLinkCommand(Guid AccountId) : ICommand<Uri>;

internal sealed class CreateInvitationLinkCommandHandler(IAccounts accounts, IMailTokens tokens, ILinks links) : ICommandHandler<CreateInvitationLinkCommand, Uri>
{
    public async Task<ErrorOr<Uri>> Handle(CreateInvitationLinkCommand request, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(request.AccountId, cancellationToken) is null)
            return CommonErrors.NotFound;
        var token = await tokens.CreateAsync(new(MailTokenKind.Invitation, request.AccountId), cancellationToken);
        return links.Page("/reset-password", tokens.Raw(token));
    }
}
