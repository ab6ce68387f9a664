using CarTrade.Infrastructure.Privacy.Sealing;
using CarTrade.Infrastructure.Privacy.Vault;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Privacy;

public sealed class BlindIndexTests
{
    private readonly BlindIndex index = new(new FixedKeys());

    [Theory]
    [InlineData("Buyer@Example.COM", " buyer@example.com ")]
    [InlineData("buyer@bücher.example", "buyer@xn--bcher-kva.example")]
    [InlineData("ｂｕｙｅｒ@example.com", "buyer@example.com")]
    [InlineData("buyer@example.com.", "buyer@example.com")]
    public void OfEmail_SameAddressWrittenOtherwise_IsTheSame(string one, string other) => index.OfEmail(one).ShouldBe(index.OfEmail(other));

    [Fact]
    public void OfEmail_OtherAddress_Differs() => index.OfEmail("a@example.com").ShouldNotBe(index.OfEmail("b@example.com"));

    [Fact]
    public void Of_OtherUse_DiffersForTheSameValue()
    {
        var value = "+254712345678"u8;
        index.Of("phone", value).ShouldBe(index.OfPhone("+254712345678"));
        index.Of("token", value).ShouldNotBe(index.OfPhone("+254712345678"));
        index.Of("token", value).Length.ShouldBe(32);
    }

    private sealed class FixedKeys : IKeyFiles
    {
        public byte[] GetOrCreate(string name) => [.. Enumerable.Repeat((byte)7, 32)];

        public byte[]? Find(string name) => GetOrCreate(name);

        public IReadOnlyList<string> List(string prefix) => [];

        public void Destroy(string name) => throw new NotSupportedException();
    }
}
