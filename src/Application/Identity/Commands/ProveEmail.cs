using CarTrade.Application.Abstractions;
using CarTrade.Domain.Identity;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Identity.Commands;

/// <summary>
/// Returns the token of a mailed link: proves the address of an account, puts a new address in force, or proves the contact of a
/// guest's purchase request.
/// </summary>
/// <param name="Token">From the link's fragment.</param>
[Access(Audience.Anyone)]
public sealed record ProveEmailCommand(string Token) : ICommand<Done>;

internal sealed class ProveEmailCommandValidator : AbstractValidator<ProveEmailCommand>
{
    public ProveEmailCommandValidator() => RuleFor(command => command.Token).MailToken();
}

internal sealed class ProveEmailCommandHandler(
    IMailTokens tokens, IEnumerable<IContactProof> contacts, AddressChanges changes, AddressProofs proofs)
    : ICommandHandler<ProveEmailCommand, Done>
{
    private static readonly MailTokenKind[] Kinds = [MailTokenKind.ProveEmail, MailTokenKind.ChangeEmail, MailTokenKind.FollowRequest];

    public async Task<ErrorOr<Done>> Handle(ProveEmailCommand request, CancellationToken cancellationToken)
    {
        if (await tokens.UseAsync(request.Token, Kinds, cancellationToken) is not { } token)
            return IdentityErrors.InvalidLink;
        return token switch
        {
            { Kind: MailTokenKind.ChangeEmail } => await changes.CompleteAsync(token, cancellationToken),
            { AccountId: { } account } => await proofs.ProveAsync(account, cancellationToken),
            _ => await ProveContactAsync(token.RequestId!.Value, cancellationToken),
        };
    }

    private async Task<ErrorOr<Done>> ProveContactAsync(Guid request, CancellationToken ct)
    {
        foreach (var contact in contacts)
        {
            var proved = await contact.ProveAsync(request, ct);
            if (proved.IsError)
                return proved.Errors;
        }

        return new Done();
    }
}
