using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.Messages;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Puts the authenticator app in force by its first code, and gives the backup codes, this once.</summary>
/// <param name="Code">Six digits.</param>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin)]
public sealed record ConfirmTotpCommand(string Code) : ICommand<BackupCodesDto>;

/// <summary>Codes for when the authenticator app is lost; each works once.</summary>
public sealed record BackupCodesDto(IReadOnlyList<string> BackupCodes);

internal sealed class ConfirmTotpCommandValidator : AbstractValidator<ConfirmTotpCommand>
{
    public ConfirmTotpCommandValidator() => RuleFor(command => command.Code).TotpCode();
}

internal sealed class ConfirmTotpCommandHandler(ICaller caller, ICredentials credentials, IMessageBus bus) : ICommandHandler<ConfirmTotpCommand, BackupCodesDto>
{
    public async Task<ErrorOr<BackupCodesDto>> Handle(ConfirmTotpCommand request, CancellationToken cancellationToken)
    {
        var account = caller.AccountId!.Value;
        var codes = await credentials.ConfirmTotpAsync(account, caller.SessionId, request.Code, cancellationToken);
        if (codes.IsError)
            return codes.Errors;
        await bus.SendAsync(new SendSecurityNotice(Guid.CreateVersion7(), account, SecurityNotice.TotpEnabled), cancellationToken);
        return new BackupCodesDto(codes.Value);
    }
}
