using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>A disclosure by law, without what is sealed.</summary>
/// <param name="Id">The case.</param>
/// <param name="Reference">Human reference.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Ground">On what it rests.</param>
/// <param name="Clause">The clause of the policy.</param>
/// <param name="Interest">Whose interest it protects, for a belief.</param>
/// <param name="RecordKind">What kind of record is asked for.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Authority">Who asks.</param>
/// <param name="AuthorityCountry">Its country.</param>
/// <param name="DueAt">When an answer is due.</param>
/// <param name="Requested">Fields that were requested.</param>
/// <param name="Fields">Fields that are proposed or disclosed.</param>
/// <param name="ProposedBy">Who proposed.</param>
/// <param name="ApprovedBy">Who approved.</param>
/// <param name="GagUntil">Until when the person may not be told.</param>
/// <param name="GagReason">Why.</param>
/// <param name="PackageSha256">SHA-256 of the package, as in the disclosure ledger.</param>
/// <param name="PackagedAt">When it was made.</param>
/// <param name="DeliveryProof">How it was delivered.</param>
/// <param name="ToldAt">When the person was told.</param>
/// <param name="OpenedAt">When the case was opened, and the record held.</param>
/// <param name="ClosedAt">When it ended, and the hold was lifted.</param>
/// <param name="Breach">What a breach needs besides; absent for the other grounds.</param>
public sealed record LegalDisclosureDto(
    Guid Id, string Reference, LegalState State, LegalGround Ground, string Clause, ProtectedInterest? Interest, CaseRecordKind RecordKind, Guid RecordId, string Authority,
    string AuthorityCountry, DateTimeOffset? DueAt, IReadOnlyList<LegalField> Requested, IReadOnlyList<LegalField> Fields, Guid? ProposedBy, Guid? ApprovedBy,
    DateTimeOffset? GagUntil, string? GagReason, string? PackageSha256, DateTimeOffset? PackagedAt, string? DeliveryProof, DateTimeOffset? ToldAt, DateTimeOffset OpenedAt,
    DateTimeOffset? ClosedAt, BreachDto? Breach)
{
    internal static LegalDisclosureDto Of(LegalDisclosureCase row) => new(
        row.Id, row.Reference.Value, row.State, row.Ground, row.Clause, row.Interest, row.RecordKind, row.RecordId, row.Authority, row.AuthorityCountry, row.DueAt,
        row.Requested.Values(), row.Fields.Values(), row.ProposedBy, row.ApprovedBy, row.GagUntil, row.GagReason,
        row.PackageHash is { } hash ? Convert.ToHexStringLower(hash) : null, row.PackagedAt, row.DeliveryProof, row.ToldAt, row.OpenedAt, row.ClosedAt,
        row.Ground == LegalGround.Breach ? BreachDto.Of(row) : null);
}

/// <summary>What a disclosure on a breach needs besides.</summary>
/// <param name="Aim">To what end it is made public.</param>
/// <param name="AgreementVersion">Version of the user agreement that the person accepted.</param>
/// <param name="AgreementClause">Its clause that was broken.</param>
/// <param name="AcceptanceId">The event by which it was accepted.</param>
/// <param name="NoticedAt">When the person was told what is proposed.</param>
/// <param name="ReplyUntil">Until when the person can answer before officers agree.</param>
/// <param name="PublishUntil">When the publication ends by itself.</param>
/// <param name="Approvers">Officers who agreed so far.</param>
public sealed record BreachDto(
    BreachAim Aim, string AgreementVersion, string AgreementClause, Guid AcceptanceId, DateTimeOffset? NoticedAt, DateTimeOffset? ReplyUntil, DateTimeOffset? PublishUntil,
    IReadOnlyList<Guid> Approvers)
{
    internal static BreachDto Of(LegalDisclosureCase row) =>
        new(row.Aim!.Value, row.AgreementVersion!, row.AgreementClause!, row.AcceptanceId!.Value, row.NoticedAt, row.ReplyUntil, row.PublishUntil, row.Approvers);
}

/// <summary>A case with its papers opened for an officer.</summary>
/// <param name="Case">The case.</param>
/// <param name="Statement">What is asserted.</param>
/// <param name="Necessity">Why each field is needed; empty before a proposal.</param>
/// <param name="Documents">Papers on file.</param>
/// <param name="History">Every step.</param>
public sealed record LegalFileDto(
    LegalDisclosureDto Case, LegalStatement Statement, IReadOnlyList<FieldNecessity> Necessity, IReadOnlyList<LegalDocumentDto> Documents, IReadOnlyList<StateChangeDto> History)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "legal file";
}

/// <summary>Why a field is needed.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reason">Why, in 10 to 300 characters.</param>
public sealed record FieldNecessity(LegalField Field, string Reason);

/// <summary>A paper on file.</summary>
/// <param name="Id">The paper.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="AddedBy">Who put it there.</param>
/// <param name="AddedAt">When.</param>
public sealed record LegalDocumentDto(Guid Id, LegalDocumentKind Kind, string Sha256, Guid AddedBy, DateTimeOffset AddedAt)
{
    internal static LegalDocumentDto Of(LegalDocument row) => new(row.Id, row.Kind, Convert.ToHexStringLower(row.Hash), row.AddedBy, row.AddedAt);
}

/// <summary>The package, for the officer who hands it over.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Sha256">Its hash, as in the disclosure ledger.</param>
/// <param name="Json">The package in its one spelling.</param>
public sealed record LegalPackageDto(string Reference, string Sha256, string Json)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "legal package";
}
