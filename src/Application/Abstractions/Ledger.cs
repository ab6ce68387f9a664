using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Abstractions;

/// <summary>Records that personal data left to another party. Entries are appended in the current transaction and made provable later.</summary>
public interface IDisclosureLedger
{
    /// <summary>Appends an entry; it exists if, and only if, the transaction commits.</summary>
    Task AppendAsync(Disclosure disclosure, CancellationToken ct);
}

/// <summary>One disclosure.</summary>
/// <param name="Subject">Whose data: the subject kind and id.</param>
/// <param name="OwnerId">The member who may read the entry, or the request id for a guest.</param>
/// <param name="RequestId">The purchase request, where there is one.</param>
/// <param name="Recipient">Who received it.</param>
/// <param name="RecipientName">The recipient's business name as shown to the subject.</param>
/// <param name="Fields">Names of the fields, never their values.</param>
/// <param name="Permit">Clause and policy version that permitted it.</param>
/// <param name="ContentHash">SHA-256 of the canonical payload that left.</param>
/// <param name="ReceiptId">Proof of receipt: the id of the recipient's receipt.</param>
public sealed record Disclosure(
    DataSubject Subject,
    Guid OwnerId,
    Guid? RequestId,
    Recipient Recipient,
    string RecipientName,
    IReadOnlyList<string> Fields,
    PolicyPermit Permit,
    byte[] ContentHash,
    Guid ReceiptId);
