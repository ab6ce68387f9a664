using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>The exact list of a request.</summary>
/// <param name="Sha256">Its hash: confirming the hash confirms the list.</param>
/// <param name="Places">Every place, with what becomes of what is there.</param>
/// <param name="Blocked">Records that a legal hold keeps for now.</param>
public sealed record PreviewDto(string Sha256, IReadOnlyList<HeldCopy> Places, IReadOnlyList<BlockedRecord> Blocked);

/// <summary>A package.</summary>
/// <param name="IsReady">Whether it can be fetched now, once.</param>
/// <param name="ExpiresAt">Until when.</param>
/// <param name="FetchedAt">When it was fetched.</param>
public sealed record PackageStateDto(bool IsReady, DateTimeOffset ExpiresAt, DateTimeOffset? FetchedAt);

/// <summary>A dealership that owns a copy besides us.</summary>
/// <param name="DealerId">The dealership.</param>
/// <param name="Name">Its business name.</param>
/// <param name="Fields">The fields that it was told about; empty where it was told about the whole copy.</param>
/// <param name="SentAt">When it was told.</param>
/// <param name="DueAt">By when it must answer.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="Ground">Why it keeps the copy.</param>
/// <param name="AnsweredAt">When it answered.</param>
/// <param name="EscalatedAt">When staff was told that no answer came.</param>
public sealed record RecipientDto(
    Guid DealerId, string Name, IReadOnlyList<string> Fields, DateTimeOffset SentAt, DateTimeOffset DueAt, RecipientAnswer? Answer, string? Ground, DateTimeOffset? AnsweredAt, DateTimeOffset? EscalatedAt);
