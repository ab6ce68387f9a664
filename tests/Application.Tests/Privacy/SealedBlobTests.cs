using System.Security.Cryptography;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Sealing;
using CarTrade.Infrastructure.Privacy.Vault;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Privacy;

public sealed class SealedBlobTests
{
    private static readonly SealedAt At = new("members.members.profile", Guid.CreateVersion7());
    private readonly DataKey key = new(Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));

    [Fact]
    public void Unseal_WhatWasSealed_GivesItBack()
    {
        var blob = SealedBlob.Seal(key, At, "Wanjikũ 花子"u8)!;
        SealedBlob.Unseal(key, At, blob).ShouldBe("Wanjikũ 花子"u8.ToArray());
        SealedBlob.KeyOf(blob).ShouldBe(key.Id);
        SealedBlob.Unseal(key, At, SealedBlob.Seal(key, At, default)!).ShouldBe([]);
    }

    [Fact]
    public void Unseal_AnyBitChanged_Throws()
    {
        var blob = SealedBlob.Seal(key, At, "a phone number"u8)!;
        for (var bit = 0; bit < blob.Length * 8; bit++)
        {
            var changed = blob.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Should.Throw<CryptographicException>(() => SealedBlob.Unseal(key, At, changed));
        }
    }

    [Fact]
    public void Unseal_CutShort_Throws()
    {
        var blob = SealedBlob.Seal(key, At, "a phone number"u8)!;
        for (var length = 0; length < blob.Length; length++)
            Should.Throw<CryptographicException>(() => Open(blob.AsSpan(0, length).ToArray()));

        byte[]? Open(byte[] cut) => SealedBlob.KeyOf(cut) == key.Id ? SealedBlob.Unseal(key, At, cut) : null;
    }

    [Fact]
    public void Unseal_MovedToOtherRowOrColumnOrUnderOtherKey_Throws()
    {
        var blob = SealedBlob.Seal(key, At, "a phone number"u8)!;
        Should.Throw<CryptographicException>(() => SealedBlob.Unseal(key, At with { Row = Guid.CreateVersion7() }, blob));
        Should.Throw<CryptographicException>(() => SealedBlob.Unseal(key, At with { Column = "members.members.note" }, blob));
        var other = new DataKey(key.Id, RandomNumberGenerator.GetBytes(32));
        Should.Throw<CryptographicException>(() => SealedBlob.Unseal(other, At, blob));
    }

    [Fact]
    public void Seal_TheSameTextOften_NeverRepeatsANonce()
    {
        var nonces = Enumerable.Range(0, 20_000).AsParallel()
            .Select(_ => Convert.ToHexString(SealedBlob.Seal(key, At, "same"u8).AsSpan(17, 12))).ToHashSet(StringComparer.Ordinal);
        nonces.Count.ShouldBe(20_000);
    }

    [Fact]
    public void Seal_EightThreadsWithOneKey_EveryBlobOpens()
    {
        Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 8 }, thread =>
        {
            for (var i = 0; i < 2_000; i++)
            {
                var plain = BitConverter.GetBytes((thread * 10_000) + i);
                SealedBlob.Unseal(key, At, SealedBlob.Seal(key, At, plain)!).ShouldBe(plain);
            }
        });
    }

    [Fact]
    public void Seal_ForgottenKey_NeitherSealsNorOpens()
    {
        var blob = SealedBlob.Seal(key, At, "a phone number"u8)!;
        key.Forget();
        SealedBlob.Seal(key, At, "a phone number"u8).ShouldBeNull();
        SealedBlob.Unseal(key, At, blob).ShouldBeNull();
    }
}
