using System.Security.Cryptography;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Sealing;
using CarTrade.Infrastructure.Privacy.Vault;
using ErrorOr;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Decides, records, and only then opens. Nothing else in the program unseals.</summary>
internal sealed class PolicyGate(
    IPolicyInForce policy, PolicyDecisions decisions, DataKeys keys, IAccessLog log, ICaller caller, ILivingConsents consents, IStaffAccess staff) : IPolicyGate
{
    public ErrorOr<PolicyPermit> Decide(DataCategory category, Purpose purpose, Recipient recipient) =>
        decisions.Decide(policy.Current, category, purpose, recipient);

    public async Task<ErrorOr<T>> OpenAsync<T>(SealedItem<T> item, Purpose purpose, Recipient recipient, CancellationToken ct)
    {
        var permit = decisions.Decide(policy.Current, item, purpose, recipient);
        if (permit.IsError)
            return permit.Errors;
        var bound = await BindAsync([item], purpose, recipient, ct);
        if (bound.IsError)
            return bound.Errors;
        if (recipient.Kind == RecipientKind.Subject)
            return Opened(item, await keys.FindAsync(new SubjectKeyId(SealedBlob.KeyOf(item.Value.Blob)), ct));
        var found = await KeysAsync([item], [permit.Value], purpose, bound.Value, ct);
        return Opened(item, KeyOf(item, found));
    }

    public async Task<ErrorOr<PolicyPermit>> DecideAsync(DataCategory category, ConsentedUse use, CancellationToken ct)
    {
        if (use.Matter.Purpose is not { } purpose)
            return PrivacyErrors.Denied;
        var permit = decisions.DecideOnConsent(policy.Current, category, purpose, use.Recipient);
        if (permit.IsError)
            return permit.Errors;
        return await consents.LivesAsync(use, ct) ? permit.Value : PrivacyErrors.ConsentNeeded;
    }

    public async Task<ErrorOr<T>> OpenAsync<T>(SealedItem<T> item, ConsentedUse use, CancellationToken ct)
    {
        if (use.Subject != item.Subject && use.Subject != item.Owner)
            return PrivacyErrors.Denied;
        var permit = await DecideAsync(item.Category, use, ct);
        if (permit.IsError)
            return permit.Errors;
        var found = await KeysAsync([item], [permit.Value], use.Matter.Purpose!.Value, use.Recipient, ct);
        return Opened(item, KeyOf(item, found));
    }

    public async Task<ErrorOr<IReadOnlyList<T?>>> OpenManyAsync<T>(
        IReadOnlyList<SealedItem<T>> items, Purpose purpose, Recipient recipient, CancellationToken ct)
        where T : class
    {
        var permits = new PolicyPermit[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            var permit = decisions.Decide(policy.Current, items[i], purpose, recipient);
            if (permit.IsError)
                return permit.Errors;
            permits[i] = permit.Value;
        }

        var bound = await BindAsync(items, purpose, recipient, ct);
        if (bound.IsError)
            return bound.Errors;
        var found = items.Count == 0 ? null : await KeysAsync(items, permits, purpose, bound.Value, ct);
        return items.Select(item => Open(item, KeyOf(item, found!)) is { } plain ? Read<T>(plain) : null).ToArray();
    }

    /// <summary>Staff handle a case only with a living grant, which the reason then names.</summary>
    private async ValueTask<ErrorOr<Recipient>> BindAsync<T>(IReadOnlyList<SealedItem<T>> items, Purpose purpose, Recipient recipient, CancellationToken ct) =>
        recipient.Kind == RecipientKind.Staff && purpose == Purpose.CaseHandling && items.Count > 0
            ? await staff.BindAsync([.. items.Select(item => new StaffTarget(item.Subject, item.Owner, item.Category)).Distinct()], recipient, ct)
            : recipient;

    private async Task<IReadOnlyDictionary<Guid, DataKey>> KeysAsync<T>(
        IReadOnlyList<SealedItem<T>> items, PolicyPermit[] permits, Purpose purpose, Recipient recipient, CancellationToken ct)
    {
        var fetching = keys.FindAsync([.. items.Select(item => SealedBlob.KeyOf(item.Value.Blob))], ct);
        if (recipient.Kind == RecipientKind.Subject)
            return await fetching;
        if (recipient.Reason is null)
        {
            var (fetched, logged) = (fetching.AsTask(), log.WriteAsync(Openings(items, permits, purpose, recipient, null), ct));
            await Task.WhenAll(fetched, logged);
            return await fetched;
        }

        var found = await fetching;
        await log.WriteAsync(Openings(items, permits, purpose, recipient, found), ct);
        return found;
    }

    private List<Opening> Openings<T>(
        IReadOnlyList<SealedItem<T>> items,
        PolicyPermit[] permits,
        Purpose purpose,
        Recipient recipient,
        IReadOnlyDictionary<Guid, DataKey>? found)
    {
        var openings = new List<Opening>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var (item, id) = (items[i], Guid.CreateVersion7());
            var key = found?.GetValueOrDefault(SealedBlob.KeyOf(item.Value.Blob));
            openings.Add(new(
                id, item.At, item.Category, item.Subject, item.Owner, purpose, recipient, caller.Audience, caller.AccountId, permits[i],
                key is null ? null : Reason(key, id, recipient.Reason!)));
        }

        return openings;
    }

    private static byte[]? Reason(DataKey key, Guid entry, string reason) =>
        SealedBlob.Seal(key, AccessEntry.ReasonAt(entry), JsonSerializer.SerializeToUtf8Bytes(reason, SealedJson.Options));

    private static DataKey? KeyOf<T>(SealedItem<T> item, IReadOnlyDictionary<Guid, DataKey> found) => found.GetValueOrDefault(SealedBlob.KeyOf(item.Value.Blob));

    private static byte[]? Open<T>(SealedItem<T> item, DataKey? key) => key is null ? null : SealedBlob.Unseal(key, item.At, item.Value.Blob);

    private static ErrorOr<T> Opened<T>(SealedItem<T> item, DataKey? key) => Open(item, key) is { } plain ? Read<T>(plain)! : PrivacyErrors.Destroyed;

    private static T? Read<T>(byte[] plain)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(plain, SealedJson.Options);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }
}
