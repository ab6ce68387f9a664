using CarTrade.Infrastructure.Identity;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Identity;

public sealed class PasswordHasherTests : IDisposable
{
    private readonly Argon2PasswordHasher hasher = new();

    [Fact]
    public async Task Verify_OwnHash_SaysYes()
    {
        var hash = await hasher.HashAsync("correct horse battery", TestContext.Current.CancellationToken);

        hash.ShouldStartWith("$argon2id$v=19$m=19456,t=2,p=1$");
        (await hasher.VerifyAsync(hash, "correct horse battery", TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task Verify_LongPasswordsThatDifferInTheLastCharacter_SaysNo()
    {
        var hash = await hasher.HashAsync(new string('x', 200) + "a", TestContext.Current.CancellationToken);

        (await hasher.VerifyAsync(hash, new string('x', 200) + "b", TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_OtherCase_SaysNo()
    {
        var hash = await hasher.HashAsync("Correct horse battery", TestContext.Current.CancellationToken);

        (await hasher.VerifyAsync(hash, "correct horse battery", TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_SameTextInAnotherUnicodeForm_SaysYes()
    {
        var hash = await hasher.HashAsync("caf\u00e9 caf\u00e9 caf\u00e9", TestContext.Current.CancellationToken);

        (await hasher.VerifyAsync(hash, "cafe\u0301 cafe\u0301 cafe\u0301", TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task Verify_WithoutHash_SaysNo() =>
        (await hasher.VerifyAsync(null, "whatever it is", TestContext.Current.CancellationToken)).ShouldBeFalse();

    [Fact]
    public async Task Hash_Twice_Differs() =>
        (await hasher.HashAsync("correct horse", TestContext.Current.CancellationToken))
            .ShouldNotBe(await hasher.HashAsync("correct horse", TestContext.Current.CancellationToken));

    public void Dispose() => hasher.Dispose();
}
