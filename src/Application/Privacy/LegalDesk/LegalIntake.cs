using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>What a breach is claimed to be.</summary>
/// <param name="Aim">To what end it would be made public.</param>
/// <param name="AgreementVersion">Version of the user agreement that the person accepted.</param>
/// <param name="AgreementClause">Its clause that was broken.</param>
public sealed record BreachClaim(BreachAim Aim, string AgreementVersion, string AgreementClause);

/// <summary>Whose record a new case is about, and what a breach is found to be.</summary>
internal sealed record LegalClaim(Guid Owner, BreachFinding? Breach);

/// <summary>Finds whose record a new case is about, and holds a claim of a breach against what that person accepted.</summary>
internal sealed class LegalIntake(ICarTradeDb db, LegalCases cases, LegalSubjects subjects, IConsentTexts texts)
{
    /// <summary>Errors: <c>legal.breach_off</c>, <c>legal.breach_only</c>, <c>not_found</c>, <c>legal.agreement_not_accepted</c>.</summary>
    public async Task<ErrorOr<LegalClaim>> FindAsync(LegalGround ground, string country, CaseRecord record, BreachClaim? claim, CancellationToken ct)
    {
        if (!cases.IsOn(ground, country))
            return LegalErrors.BreachOff;
        if ((ground == LegalGround.Breach) != (claim is not null))
            return LegalErrors.BreachOnly;
        if (await subjects.OwnerAsync(record, ct) is not { } owner)
            return CommonErrors.NotFound;
        if (claim is null)
            return new LegalClaim(owner, null);
        return await AcceptanceAsync(owner, claim, ct) is { } accepted
            ? new LegalClaim(owner, new(claim.Aim, accepted.Id, claim.AgreementVersion, claim.AgreementClause))
            : LegalErrors.NotAccepted;
    }

    private async Task<ConsentEvent?> AcceptanceAsync(Guid owner, BreachClaim claim, CancellationToken ct)
    {
        var theirs = await db.MyRequestsAsync(owner, ct);
        var given = await db.Set<ConsentEvent>()
            .Where(row => theirs.Contains(row.OwnerId) && row.Kind == ConsentKind.UserAgreement && row.Action == ConsentAction.Give)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Sequence).ToListAsync(ct);
        return given.Find(row => texts.Find(row.TextSha256)?.Version == claim.AgreementVersion
            && texts.AgreementClauses(row.TextSha256)?.Contains(claim.AgreementClause, StringComparer.Ordinal) == true);
    }
}
