using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Identity;
using CarTrade.Domain.Privacy;
using CarTrade.WebApi.Tests.Fixtures;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CarTrade.WebApi.Tests.Identity;

/// <summary>The program with a clock that tests turn, and accounts at hand.</summary>
public class IdentityApp(PostgresFixture postgres) : TestApp(postgres)
{
    public const string Password = "a long enough passphrase";

    private static int made;

    /// <summary>The program's clock; the listener and the timers run on the machine's.</summary>
    internal FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    /// <summary>What the program takes itself for, whatever the address of an instance: as behind a load balancer.</summary>
    internal virtual string Issuer => "https://cartrade.test";

    internal DpopClient NewClient() => new(Http, Issuer);

    /// <summary>Opens an account with <see cref="Password"/>, its address proved.</summary>
    internal async Task<(Guid Id, string Email)> NewAccountAsync(
        AccountKind kind = AccountKind.Member, AccountRole role = AccountRole.None, bool withPassword = true, bool proved = true)
    {
        var (id, email) = (Guid.CreateVersion7(), $"person{Interlocked.Increment(ref made)}@example.com");
        var hash = withPassword ? await Services.GetRequiredService<IPasswordHasher>().HashAsync(Password, CancellationToken.None) : null;
        await InUnitAsync(async scope =>
        {
            var key = await scope.GetRequiredService<ISubjectKeys>().CreateAsync(
                new(kind == AccountKind.Admin ? DataSubjectKind.Staff : DataSubjectKind.Member, id), CancellationToken.None);
            (await scope.GetRequiredService<IAccounts>().CreateAsync(
                new(id, kind, email, key, "en", hash, id, kind == AccountKind.DealerStaff ? Guid.CreateVersion7() : null, role), CancellationToken.None)).ShouldBeTrue();
            if (proved)
                await scope.GetRequiredService<ICredentials>().ProveEmailAsync(id, CancellationToken.None);
            return (ErrorOr<Success>)Result.Success;
        });
        return (id, email);
    }

    /// <summary>Signs a new member in.</summary>
    internal async Task<(DpopClient Client, Guid Id, string Email)> SignedInAsync()
    {
        var (id, email) = await NewAccountAsync();
        var client = NewClient();
        await client.SignInAsync(email, Password);
        return (client, id, email);
    }

    /// <summary>Runs something as the program, in one transaction.</summary>
    internal Task<T> InUnitAsync<T>(Func<IServiceProvider, Task<T>> work)
        where T : IErrorOr => AsSystemAsync(scope => scope.GetRequiredService<IUnitOfWork>().ExecuteAsync(() => work(scope), CancellationToken.None));

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [new("PublicOrigin", Issuer)];

    protected override void Configure(IServiceCollection services) => services.AddSingleton<TimeProvider>(Clock);
}
