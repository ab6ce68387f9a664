using CarTrade.Application.Privacy.LegalDesk;
using CarTrade.Application.Privacy.LegalDesk.Commands;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;

namespace CarTrade.WebApi.Endpoints;

/// <summary>An authority's request.</summary>
/// <param name="Ground">On what it rests.</param>
/// <param name="RecordKind">A member or a purchase request.</param>
/// <param name="RecordId">Which.</param>
/// <param name="Authority">Who asks.</param>
/// <param name="AuthorityCountry">Its country, alpha-2.</param>
/// <param name="Requested">Fields that are requested.</param>
/// <param name="Statement">What is asserted; kept sealed.</param>
/// <param name="Interest">Whose interest it protects; for 4.1.</param>
/// <param name="DueAt">When an answer is due.</param>
/// <param name="Breach">What the breach is; for 4.3, whose recipient is the public and whose country is the one in which it is on.</param>
internal sealed record LegalDisclosureBody(
    LegalGround Ground, CaseRecordKind RecordKind, Guid RecordId, string Authority, string AuthorityCountry, IReadOnlyList<LegalField> Requested, LegalStatementBody Statement,
    ProtectedInterest? Interest = null, DateTimeOffset? DueAt = null, BreachClaim? Breach = null)
{
    public OpenLegalDisclosureCommand ToCommand(string? key) => new(
        Ground, Interest, RecordKind, RecordId, Authority, AuthorityCountry, DueAt, Requested,
        new(Statement.Belief, Statement.Issuer, Statement.Court, Statement.Number, Statement.Jurisdiction, Statement.Verification), Breach, key);
}

/// <summary>What is asserted.</summary>
/// <param name="Belief">4.1: what we believe and why; 4.2 b: which law, in short; 4.3: in what the breach consists.</param>
/// <param name="Issuer">4.2 a: who issued the order.</param>
/// <param name="Court">4.2 a: the court.</param>
/// <param name="Number">4.2 a: its number.</param>
/// <param name="Jurisdiction">4.2: the jurisdiction.</param>
/// <param name="Verification">4.2 a: how it was verified that the order is genuine.</param>
internal sealed record LegalStatementBody(
    string? Belief = null, string? Issuer = null, string? Court = null, string? Number = null, string? Jurisdiction = null, string? Verification = null);

/// <summary>A proposal.</summary>
/// <param name="Fields">The fields, each with why it is needed.</param>
/// <param name="GagUntil">Until when the person may not be told.</param>
/// <param name="GagReason">Why.</param>
/// <param name="PublishUntil">When a publication on a breach ends, after 14 and within 180 days; for 4.3.</param>
internal sealed record LegalProposalBody(IReadOnlyList<FieldNecessity> Fields, DateTimeOffset? GagUntil = null, string? GagReason = null, DateTimeOffset? PublishUntil = null);

/// <summary>A delivery.</summary>
/// <param name="Proof">How it was delivered, in 10 to 300 characters.</param>
internal sealed record LegalDeliveryBody(string Proof);

/// <summary>A ruling.</summary>
/// <param name="Ruling">What is decided.</param>
/// <param name="Reason">Why, in 10 to 300 characters.</param>
internal sealed record LegalRulingBody(LegalRuling Ruling, string Reason);
