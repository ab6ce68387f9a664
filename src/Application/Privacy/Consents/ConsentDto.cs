using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Application.Privacy.Consents;

/// <summary>Where a consent stands, and the words that would be shown next.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Topic">Topic of marketing.</param>
/// <param name="Channel">Channel of marketing.</param>
/// <param name="RecipientId">Recipient of a permission.</param>
/// <param name="RecipientName">Its name as it was shown.</param>
/// <param name="Fields">Fields that a permission names.</param>
/// <param name="Until">When it ends by itself.</param>
/// <param name="State">Where it stands now; nothing is given unless the person said so.</param>
/// <param name="Since">Since when; absent where nobody asked.</param>
/// <param name="Suppressed">True where the address is on the list of those not to be written to, later than the consent.</param>
/// <param name="Clause">The clause that it stands under.</param>
/// <param name="ClauseStatus">Whether the program uses it yet: under a planned clause nothing happens, whatever was given.</param>
/// <param name="Text">The exact words to show.</param>
/// <param name="TextSha256">SHA-256 of these words: send it with a decision.</param>
/// <param name="ReceiptId">The newest event, for its receipt.</param>
public sealed record ConsentDto(
    ConsentKind Kind,
    MarketingTopic? Topic,
    ContactChannel? Channel,
    Guid? RecipientId,
    string? RecipientName,
    IReadOnlyList<string> Fields,
    DateTimeOffset? Until,
    ConsentState State,
    DateTimeOffset? Since,
    bool Suppressed,
    string Clause,
    ClauseStatus ClauseStatus,
    string Text,
    string TextSha256,
    Guid? ReceiptId);

/// <summary>All consents of the caller.</summary>
/// <param name="GlobalPrivacyControl">Whether the browser sent <c>Sec-GPC: 1</c>: then marketing is not offered, and giving it is recorded as a refusal.</param>
/// <param name="PolicyVersion">The policy version in force.</param>
/// <param name="Consents">Marketing, 5 topics by 4 channels; the acceptance of the policy; and every permission that was ever asked for.</param>
/// <param name="DisclosureText">The words for a new permission.</param>
/// <param name="DisclosureTextSha256">SHA-256 of them.</param>
public sealed record ConsentsDto(
    bool GlobalPrivacyControl, string PolicyVersion, IReadOnlyList<ConsentDto> Consents, string DisclosureText, string DisclosureTextSha256);
