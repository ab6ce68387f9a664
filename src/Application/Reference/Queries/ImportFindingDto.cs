using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Application.Reference.Queries;

/// <summary>One thing that the rules say. The code is stable and is what clients translate.</summary>
/// <param name="Code">Stable code, such as <c>import.too_old</c>.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Effect">What it does to the verdict.</param>
/// <param name="Disputed">Whether its sources disagree.</param>
/// <param name="Message">In English.</param>
/// <param name="Earliest">Earliest month that all sources accept.</param>
/// <param name="Latest">Latest month that all sources accept.</param>
/// <param name="DisputedFrom">From here on at least one source accepts.</param>
/// <param name="DisputedUntil">Up to here at least one source accepts.</param>
/// <param name="ArriveBy">Last day on which the youngest car may arrive.</param>
/// <param name="Steering">The side of the wheel that is accepted.</param>
/// <param name="EngineCcMax">Largest engine.</param>
/// <param name="PriceMaxYen">Highest price in yen.</param>
/// <param name="Fuels">The fuels that it concerns, when not all that were asked about.</param>
/// <param name="Bodies">The bodies that it concerns, when not all that were asked about.</param>
/// <param name="Claims">The statements behind it.</param>
public sealed record ImportFindingDto(
    string Code,
    RuleTopic Topic,
    FindingEffect Effect,
    bool Disputed,
    string Message,
    string? Earliest,
    string? Latest,
    string? DisputedFrom,
    string? DisputedUntil,
    DateOnly? ArriveBy,
    Steering? Steering,
    int? EngineCcMax,
    long? PriceMaxYen,
    IReadOnlyList<Fuel> Fuels,
    IReadOnlyList<BodyType> Bodies,
    IReadOnlyList<RuleClaimDto> Claims)
{
    /// <summary>The finding as it is sent.</summary>
    /// <param name="finding">The finding.</param>
    public static ImportFindingDto Of(ImportFinding finding) => new(
        finding.Code,
        finding.Topic,
        finding.Effect,
        finding.Disputed,
        FindingMessages.English(finding),
        finding.Earliest?.ToString(),
        finding.Latest?.ToString(),
        finding.DisputedFrom?.ToString(),
        finding.DisputedUntil?.ToString(),
        finding.ArriveBy,
        finding.Steering,
        finding.EngineCcMax,
        finding.PriceMaxYen,
        finding.Fuels,
        finding.Bodies,
        [.. finding.Claims.Select(RuleClaimDto.Of)]);
}

/// <summary>A statement of a source.</summary>
/// <param name="RuleId">Stable name of the rule.</param>
/// <param name="Statement">What it says, in English.</param>
/// <param name="Sources">Addresses of the pages; empty where it is only assumed.</param>
/// <param name="AsOf">Date of the source as far as known, such as <c>2024-01</c>.</param>
/// <param name="Confidence">How far it can be relied on.</param>
/// <param name="Note">Its reservations, in English.</param>
public sealed record RuleClaimDto(string RuleId, string Statement, IReadOnlyList<string> Sources, string? AsOf, Confidence Confidence, string? Note)
{
    /// <summary>The statement as it is sent.</summary>
    /// <param name="claim">The statement.</param>
    public static RuleClaimDto Of(RuleClaim claim) => new(
        claim.RuleId, claim.Statement, claim.Provenance.Sources, claim.Provenance.AsOf, claim.Provenance.Confidence, claim.Provenance.Note);
}
