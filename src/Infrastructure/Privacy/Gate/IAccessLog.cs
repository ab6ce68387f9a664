using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Records who opens whose data. What cannot be recorded is not opened.</summary>
internal interface IAccessLog
{
    /// <summary>Commits the openings on a connection of its own; throws when it cannot.</summary>
    Task WriteAsync(IReadOnlyList<Opening> openings, CancellationToken ct);
}

/// <summary>One opening of one value.</summary>
/// <param name="Id">The entry's id.</param>
/// <param name="At">What was opened.</param>
/// <param name="Category">Its category.</param>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Owner">The member who may read the entry, where that is not the subject itself.</param>
/// <param name="Purpose">For what.</param>
/// <param name="Recipient">For whom.</param>
/// <param name="Audience">As what the caller came.</param>
/// <param name="Account">The account or program that acted.</param>
/// <param name="Permit">Clause and policy version.</param>
/// <param name="Reason">The stated reason, sealed under the subject's key.</param>
internal sealed record Opening(
    Guid Id,
    SealedAt At,
    DataCategory Category,
    Guid Subject,
    Guid? Owner,
    Purpose Purpose,
    Recipient Recipient,
    Audience Audience,
    Guid? Account,
    PolicyPermit Permit,
    byte[]? Reason);
