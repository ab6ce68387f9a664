using CarTrade.Infrastructure.Privacy.Vault;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Privacy;

public sealed class DataKeyCacheTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly DataKeyCache cache;
    private readonly DataKey key = new(Guid.CreateVersion7(), new byte[32]);

    public DataKeyCacheTests() => cache = new(clock);

    [Fact]
    public void Find_VaultSilent_ServesForLessThanASecond()
    {
        cache.Add(key, cache.Begin());
        clock.Advance(TimeSpan.FromMilliseconds(749));
        cache.Find(key.Id).ShouldBe(key);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        cache.Find(key.Id).ShouldBeNull();
    }

    [Fact]
    public void Find_VaultAlive_ServesForSecondsAndNoLonger()
    {
        cache.Add(key, cache.Begin());
        for (var beat = 0; beat < 19; beat++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(250));
            cache.Heard(clock.GetTimestamp());
            cache.Find(key.Id).ShouldBe(key);
        }

        clock.Advance(TimeSpan.FromMilliseconds(250));
        cache.Heard(clock.GetTimestamp());
        cache.Find(key.Id).ShouldBeNull();
    }

    [Fact]
    public void Find_VaultFallsSilentLater_StopsWithinASecond()
    {
        cache.Add(key, cache.Begin());
        clock.Advance(TimeSpan.FromSeconds(2));
        cache.Heard(clock.GetTimestamp());
        cache.Find(key.Id).ShouldBe(key);
        clock.Advance(TimeSpan.FromMilliseconds(750));
        cache.Find(key.Id).ShouldBeNull();
    }

    [Fact]
    public void Drop_KeyInUse_IsForgottenAtOnce()
    {
        cache.Add(key, cache.Begin());
        cache.Drop(key.Id);
        cache.Find(key.Id).ShouldBeNull();
        key.Cipher().ShouldBeNull();
    }

    [Fact]
    public void Add_FetchedBeforeADrop_IsNotKept()
    {
        var fetch = cache.Begin();
        cache.Drop(key.Id);
        cache.Add(key, fetch);
        cache.Find(key.Id).ShouldBeNull();
    }

    [Fact]
    public void Add_BeyondCapacity_StaysBounded()
    {
        for (var i = 0; i < DataKeyCache.Capacity + 10; i++)
            cache.Add(new(Guid.CreateVersion7(), new byte[32]), cache.Begin());
        cache.Add(key, cache.Begin());
        cache.Find(key.Id).ShouldBe(key);
    }
}
