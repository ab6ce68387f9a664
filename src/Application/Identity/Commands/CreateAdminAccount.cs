using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Opens an account for a member of the operator's staff and mails the invitation to choose a password.</summary>
/// <param name="Email">The address.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Admin, Audience.System, FreshSignIn = true)]
public sealed record CreateAdminAccountCommand(string Email, string Language, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

internal sealed class CreateAdminAccountCommandValidator : AbstractValidator<CreateAdminAccountCommand>
{
    public CreateAdminAccountCommandValidator()
    {
        RuleFor(command => command.Email).Email();
        RuleFor(command => command.Language).MailLanguage();
    }
}

internal sealed class CreateAdminAccountCommandHandler(ISubjectKeys keys, IAccounts accounts, IMailTokens tokens, IMessageBus bus)
    : ICommandHandler<CreateAdminAccountCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(CreateAdminAccountCommand request, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        var key = await keys.CreateAsync(new(DataSubjectKind.Staff, id), cancellationToken);
        if (!await accounts.CreateAsync(new(id, AccountKind.Admin, request.Email, key, request.Language), cancellationToken))
            return IdentityErrors.AddressTaken;
        var token = await tokens.CreateAsync(new(MailTokenKind.Invitation, id), cancellationToken);
        await bus.SendAsync(new SendInvitation(token), cancellationToken);
        return new CreatedResource(id, id.ToString());
    }
}
