using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Identity.Commands;

/// <summary>Gives the secret for an authenticator app, a first one or another. It is in force once a code of it came back; until then the former one is.</summary>
[Access(Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerIntegrations, Audience.Admin, FreshSignIn = true)]
public sealed record PrepareTotpCommand : ICommand<TotpSecretDto>;

/// <summary>A secret to be put into an authenticator app.</summary>
/// <param name="Secret">Base32, to be typed.</param>
/// <param name="OtpauthUri">The same as an address, to be shown as a QR code. Names the site, not the person.</param>
public sealed record TotpSecretDto(string Secret, string OtpauthUri);

internal sealed class PrepareTotpCommandHandler(ICaller caller, ICredentials credentials) : ICommandHandler<PrepareTotpCommand, TotpSecretDto>
{
    private const string Issuer = "CarTrade";

    public async Task<ErrorOr<TotpSecretDto>> Handle(PrepareTotpCommand request, CancellationToken cancellationToken) =>
        await credentials.PrepareTotpAsync(caller.AccountId!.Value, caller.SessionId, cancellationToken)
            .Then(secret => new TotpSecretDto(secret, $"otpauth://totp/{Issuer}?secret={secret}&issuer={Issuer}&algorithm=SHA1&digits=6&period=30"));
}
