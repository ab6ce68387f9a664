using System.Text.Json.Serialization;
using CarTrade.Domain.Privacy.Consents;

namespace CarTrade.Application.Privacy.Consents;

/// <summary>A receipt: to read, and signed.</summary>
/// <param name="Record">The record, in the shape of ISO/IEC TS 27560.</param>
/// <param name="Jws">The same record, signed: a compact JWS (RFC 7515) with EdDSA. Whoever has it can have it checked.</param>
public sealed record ConsentReceiptDto(ConsentRecord Record, string Jws);

/// <summary>A consent record in the shape of ISO/IEC TS 27560, with its snake_case names. It names nobody: the person is a keyed pseudonym.</summary>
/// <param name="SchemaVersion">The shape.</param>
/// <param name="RecordId">The event.</param>
/// <param name="PiiPrincipalId">Keyed pseudonym of the person: the same on all receipts of one person, and worth nothing elsewhere.</param>
/// <param name="PiiControllers">Who is responsible.</param>
/// <param name="PrivacyNotice">The policy version in force.</param>
/// <param name="Language">Language in which the words were shown.</param>
/// <param name="ConsentText">The words that were shown, where this version of the program still has them.</param>
/// <param name="ConsentTextSha256">SHA-256 of the words that were shown.</param>
/// <param name="CollectionMethod">The form.</param>
/// <param name="ConsentType">Always explicit.</param>
/// <param name="Purposes">What it is for: one purpose.</param>
/// <param name="EventTime">When.</param>
/// <param name="EventType">What happened.</param>
/// <param name="ValidUntil">When it ends by itself.</param>
public sealed record ConsentRecord(
    [property: JsonPropertyName("schema_version")] string SchemaVersion,
    [property: JsonPropertyName("record_id")] Guid RecordId,
    [property: JsonPropertyName("pii_principal_id")] string PiiPrincipalId,
    [property: JsonPropertyName("pii_controllers")] IReadOnlyList<string> PiiControllers,
    [property: JsonPropertyName("privacy_notice")] string PrivacyNotice,
    [property: JsonPropertyName("language")] string Language,
    [property: JsonPropertyName("consent_text")] string? ConsentText,
    [property: JsonPropertyName("consent_text_sha256")] string ConsentTextSha256,
    [property: JsonPropertyName("collection_method")] string CollectionMethod,
    [property: JsonPropertyName("consent_type")] string ConsentType,
    [property: JsonPropertyName("purposes")] IReadOnlyList<ConsentRecordPurpose> Purposes,
    [property: JsonPropertyName("event_time")] DateTimeOffset EventTime,
    [property: JsonPropertyName("event_type")] ConsentAction EventType,
    [property: JsonPropertyName("valid_until")] DateTimeOffset? ValidUntil);

/// <summary>The purpose of a record.</summary>
/// <param name="Purpose">Its name.</param>
/// <param name="Clause">The clause of the policy.</param>
/// <param name="Topic">Topic of marketing.</param>
/// <param name="Channel">Channel of marketing.</param>
/// <param name="Recipients">Recipients of a permission.</param>
/// <param name="PiiAttributes">Fields of a permission.</param>
public sealed record ConsentRecordPurpose(
    [property: JsonPropertyName("purpose")] string Purpose,
    [property: JsonPropertyName("clause")] string Clause,
    [property: JsonPropertyName("topic")] MarketingTopic? Topic,
    [property: JsonPropertyName("channel")] ContactChannel? Channel,
    [property: JsonPropertyName("recipients")] IReadOnlyList<string> Recipients,
    [property: JsonPropertyName("pii_attributes")] IReadOnlyList<string> PiiAttributes);
