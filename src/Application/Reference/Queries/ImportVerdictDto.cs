using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Application.Reference.Queries;

/// <summary>A verdict: data of a rule engine with sources, dates and confidence, not legal advice.</summary>
/// <param name="Destination">ISO 3166-1 alpha-2.</param>
/// <param name="ArrivesOn">The day of arrival to which age was counted.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="EarliestFirstRegistration">Earliest month of first registration that no source disputes, such as <c>2019-01</c>; absent without a limit.</param>
/// <param name="LatestFirstRegistration">Latest such month; absent without a limit.</param>
/// <param name="ArriveBy">Last day on which the youngest car may arrive; absent without an age limit.</param>
/// <param name="EngineCcMax">Largest engine that may leave Japan for there; absent without a limit.</param>
/// <param name="PossibleFuels">The fuels that are possible, when some are not.</param>
/// <param name="PossibleBodies">The bodies that are possible, when some are not.</param>
/// <param name="Findings">What it rests on, the weightiest first.</param>
public sealed record ImportVerdictDto(
    string Destination,
    DateOnly ArrivesOn,
    ImportOutcome Outcome,
    string? EarliestFirstRegistration,
    string? LatestFirstRegistration,
    DateOnly? ArriveBy,
    int? EngineCcMax,
    IReadOnlyList<Fuel> PossibleFuels,
    IReadOnlyList<BodyType> PossibleBodies,
    IReadOnlyList<ImportFindingDto> Findings)
{
    /// <summary>The verdict as it is sent.</summary>
    /// <param name="inquiry">What was asked.</param>
    /// <param name="verdict">What was judged.</param>
    public static ImportVerdictDto Of(ImportInquiry inquiry, ImportVerdict verdict) => new(
        inquiry.Destination,
        inquiry.ArrivesOn,
        verdict.Outcome,
        verdict.EarliestFirstRegistration?.ToString(),
        verdict.LatestFirstRegistration?.ToString(),
        verdict.ArriveBy,
        verdict.EngineCcMax,
        verdict.PossibleFuels,
        verdict.PossibleBodies,
        [.. verdict.Findings.Select(ImportFindingDto.Of)]);
}
