using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using CarTrade.Domain.Identity;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Asks for a link to choose a new password. Answer and work are the same whether the address has an account or not.</summary>
/// <param name="Email">The address.</param>
/// <param name="Language">Language of the form; the mail is in the account's.</param>
[Access(Audience.Anyone)]
public sealed record RequestPasswordResetCommand(string Email, string Language) : ICommand<Done>;

internal sealed class RequestPasswordResetCommandValidator : AbstractValidator<RequestPasswordResetCommand>
{
    public RequestPasswordResetCommandValidator()
    {
        RuleFor(command => command.Email).Email();
        RuleFor(command => command.Language).MailLanguage();
    }
}

internal sealed class RequestPasswordResetCommandHandler(IMailTokens tokens, IMessageBus bus) : ICommandHandler<RequestPasswordResetCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(RequestPasswordResetCommand request, CancellationToken cancellationToken)
    {
        if (await tokens.CreateForAddressAsync(MailTokenKind.ResetPassword, request.Email, cancellationToken) is { } token)
            await bus.SendAsync(new SendPasswordReset(token), cancellationToken);
        return new Done();
    }
}
