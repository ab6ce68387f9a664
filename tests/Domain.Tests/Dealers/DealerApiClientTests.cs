using CarTrade.Domain.Dealers;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Dealers;

public sealed class DealerApiClientTests
{
    private readonly DealerApiClient client = DealerApiClient.Create(
        DealerApiClientId.New(), DealerId.New(), "Stock system", [ApiScope.OffersWrite, ApiScope.RequestsRead], Guid.CreateVersion7(), Given.Now).Value;

    [Theory]
    [InlineData("requests:write")]
    [InlineData(null)]
    public void Create_UnknownOrNoScope_IsRefused(string? scope) =>
        DealerApiClient.Create(DealerApiClientId.New(), DealerId.New(), "x", scope is null ? [] : [scope], Guid.Empty, Given.Now)
            .FirstError.ShouldBe(DealerApiClientErrors.ScopesInvalid);

    [Fact]
    public void AddKey_ThirdLiveKey_IsRefusedUntilOneIsRevoked()
    {
        var first = Add(365).Value;
        _ = Add(365).Value;

        Add(365).FirstError.ShouldBe(DealerApiClientErrors.TooManyKeys);
        _ = client.RevokeKey(first.Id, Given.Now).Value;
        Add(365).IsError.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(367)]
    public void AddKey_BeyondAYear_IsRefused(int days) => Add(days).FirstError.ShouldBe(DealerApiClientErrors.KeyExpiryInvalid);

    [Fact]
    public void Use_LiveKey_ShowsLastUseToTheMinute()
    {
        var key = Add(10).Value;

        _ = client.Use(key.Id, Given.Now.AddSeconds(90)).Value;

        client.LastUsedAt.ShouldBe(Given.Now.AddMinutes(1));
        client.Use(key.Id, Given.Now.AddDays(10)).FirstError.ShouldBe(DealerApiClientErrors.KeyNotFound);
    }

    [Fact]
    public void Revoke_Client_KillsEveryKey()
    {
        var key = Add(10).Value;

        _ = client.Revoke(Given.Now).Value;

        key.IsLive(Given.Now).ShouldBeFalse();
        client.Revoke(Given.Now).FirstError.ShouldBe(DealerApiClientErrors.Revoked);
    }

    private ErrorOr.ErrorOr<ApiKey> Add(int days) => client.AddKey(ApiKeyId.New(), ApiKeyKind.PublicKey, "{}", Given.Now.AddDays(days), Given.Now);
}
