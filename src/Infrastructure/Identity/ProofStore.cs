using System.Buffers.Binary;
using System.Buffers.Text;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.SignIn;

namespace CarTrade.Infrastructure.Identity;

/// <summary>One-time ids in a table that all instances share; nonces computed from the time and a shared key, so there is nothing to store.</summary>
internal sealed class ProofStore(AuthDb db, IBlindIndex index, TimeProvider clock) : IProofStore
{
    /// <summary>A new nonce this often; each is good for one to two of these.</summary>
    public static readonly TimeSpan Slot = TimeSpan.FromMinutes(5);

    private const int NonceBytes = 18;

    private (long Slot, string Nonce) current = (-1, "");

    private (long Slot, string Nonce) previous = (-1, "");

    public async Task<bool> ClaimAsync(string key, string id, CancellationToken ct) => await db.ExecuteAsync(
        "insert into identity.proof_replays (hash, seen_at) values ($1, $2) on conflict do nothing",
        ct,
        Secrets.HashOf($"{key}\n{id}"),
        clock.GetUtcNow()) == 1;

    public string CurrentNonce()
    {
        var slot = SlotNow();
        var cached = current;
        return cached.Slot == slot ? cached.Nonce : (current = (slot, NonceOf(slot))).Nonce;
    }

    public NonceAge AgeOf(string nonce)
    {
        if (Secrets.Same(nonce, CurrentNonce()))
            return NonceAge.Current;
        var slot = SlotNow() - 1;
        var cached = previous;
        var before = cached.Slot == slot ? cached.Nonce : (previous = (slot, NonceOf(slot))).Nonce;
        return Secrets.Same(nonce, before) ? NonceAge.Previous : NonceAge.Unknown;
    }

    private long SlotNow() => clock.GetUtcNow().Ticks / Slot.Ticks;

    private string NonceOf(long slot)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, slot);
        return Base64Url.EncodeToString(index.Of("dpop-nonce", bytes).AsSpan(0, NonceBytes));
    }
}
