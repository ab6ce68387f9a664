using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Persistence.Conventions;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Whether a consent lives at this moment, read anew each time: a withdrawal counts at once.</summary>
internal interface ILivingConsents
{
    /// <summary>Whether the consent that the use needs lives, names the recipient and covers the fields.</summary>
    Task<bool> LivesAsync(ConsentedUse use, CancellationToken ct);
}

/// <summary>The newest event decides, also one of a guest whose request the member claimed: only a giving lives, until its end.</summary>
internal sealed class LivingConsents(MainDatabase database, TimeProvider clock) : ILivingConsents
{
    private const string Newest =
        """
        SELECT action, until, fields FROM privacy.consent_events
        WHERE (owner_id = $1 OR owner_id IN (SELECT id FROM requests.purchase_requests WHERE owner_id = $1)) AND kind = $2 AND topic IS NOT DISTINCT FROM $3 AND channel IS NOT DISTINCT FROM $4 AND recipient_id IS NOT DISTINCT FROM $5
        ORDER BY at DESC, sequence DESC LIMIT 1
        """;

    public async Task<bool> LivesAsync(ConsentedUse use, CancellationToken ct)
    {
        if (use.Matter.Kind == ConsentKind.Disclosure && (use.Recipient.Id != use.Matter.RecipientId || use.Fields is not { Count: > 0 }))
            return false;
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker),
            Newest,
            new NpgsqlParameter<Guid> { TypedValue = use.Subject },
            Text(EnumText<ConsentKind>.Of(use.Matter.Kind)),
            Text(use.Matter.Topic is { } topic ? EnumText<MarketingTopic>.Of(topic) : null),
            Text(use.Matter.Channel is { } channel ? EnumText<ContactChannel>.Of(channel) : null),
            new NpgsqlParameter { Value = use.Matter.RecipientId ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        await using var reader = await MainDatabase.ReadAsync(batch, ct);
        if (!await reader.ReadAsync(ct) || reader.GetString(0) != EnumText<ConsentAction>.Of(ConsentAction.Give))
            return false;
        var ends = await reader.IsDBNullAsync(1, ct) ? DateTimeOffset.MaxValue : await reader.GetFieldValueAsync<DateTimeOffset>(1, ct);
        var fields = await reader.GetFieldValueAsync<string[]>(2, ct);
        return clock.GetUtcNow() < ends && (use.Fields ?? []).All(field => fields.Contains(field, StringComparer.Ordinal));
    }

    private static NpgsqlParameter Text(string? value) => new() { Value = value ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text };
}
