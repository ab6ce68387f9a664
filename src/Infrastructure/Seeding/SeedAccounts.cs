using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.Identity.Commands;
using CarTrade.Application.Identity.Messages;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Second factors and staff of the demo.</summary>
internal sealed class SeedAccounts(SeedWorld world)
{
    /// <summary>The demo's one password; long, not on any list, and worth nothing outside a development machine.</summary>
    public const string Password = "demo harbour lantern 52";

    /// <summary>Sets up a second factor for a caller; gives the secret.</summary>
    public async Task<string> EnrolAsync(SeedCaller caller, CancellationToken ct)
    {
        var secret = await world.SendAsync(new PrepareTotpCommand(), caller, ct);
        var code = new Totp(Base32Encoding.ToBytes(secret.Secret)).ComputeTotp(world.Clock.Now.UtcDateTime);
        await world.SendAsync(new ConfirmTotpCommand(code), caller, ct);
        world.Sent();
        return secret.Secret;
    }

    /// <summary>A member of staff who is signed in with a second factor.</summary>
    public async Task<(SeedCaller Caller, DemoAccount Account)> AdminAsync(string email, CancellationToken ct)
    {
        var system = new SeedCaller(Audience.System, null, null, null, world.Clock.Now);
        var created = await world.SendAsync(new CreateAdminAccountCommand(email, "en", $"seed-{email}"), system, ct);
        var invitation = world.Sent().OfType<SendInvitation>().Single();
        var raw = await world.AsSystemAsync<string>(
            services => Task.FromResult(services.GetRequiredService<IMailTokens>().Raw(invitation.MailTokenId).ToErrorOr()), ct);
        await world.SendAsync(new CompletePasswordResetCommand(raw, Password), SeedCaller.Visitor, ct);
        world.Sent();
        var caller = new SeedCaller(Audience.Admin, created.Id, null, null, world.Clock.Now);
        return (caller, new DemoAccount("Admin: Swagger on the operator's port", email, Password, await EnrolAsync(caller, ct)));
    }
}
