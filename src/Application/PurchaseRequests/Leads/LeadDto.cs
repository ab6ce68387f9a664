using CarTrade.Application.PurchaseRequests.Queries;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.PurchaseRequests.Leads;

/// <summary>A lead of a dealership: a request whose contact was released to it.</summary>
/// <param name="Id">The lead: the release's id.</param>
/// <param name="State"><c>available</c> until the dealership's receipt, then <c>received</c>.</param>
/// <param name="AvailableAt">Since when it waits.</param>
/// <param name="ReceivedAt">When the dealership received it and became a co-owner.</param>
/// <param name="Request">The request, blind.</param>
/// <param name="Payload">The whole lead with the contact, from the dealership's own copy; only after its receipt.</param>
/// <param name="PayloadHash">SHA-256 of the payload, hexadecimal, as in the disclosure ledger.</param>
public sealed record LeadDto(
    Guid Id,
    LeadReleaseState State,
    DateTimeOffset AvailableAt,
    DateTimeOffset? ReceivedAt,
    BoardRow Request,
    LeadPayload? Payload,
    string? PayloadHash)
{
    internal static LeadDto Blind(LeadRelease release, BoardEntry entry) => new(
        release.Id.Value, release.State, release.DeliverableFrom, release.ReceivedAt, BoardRow.Of(entry), null, null);

    internal static LeadDto Whole(LeadRelease release, BoardEntry entry, LeadPayload payload) => new(
        release.Id.Value, LeadReleaseState.Received, release.DeliverableFrom, release.ReceivedAt, BoardRow.Of(entry), payload,
        Convert.ToHexStringLower(payload.Hash()));
}
