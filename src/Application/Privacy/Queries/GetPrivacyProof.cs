using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>How each clause in force is kept: its mechanism, its checks, and what they gave when they last ran in this build.</summary>
/// <param name="Language">Language of the headings: <c>en</c> or <c>ja</c>.</param>
[Access(Audience.Anyone)]
public sealed record GetPrivacyProofQuery(string Language) : IQuery<PrivacyProofDto>;

/// <summary>The proof.</summary>
/// <param name="PolicyVersion">The version in force.</param>
/// <param name="PolicySha256">Its hash.</param>
/// <param name="Build">Names this build.</param>
/// <param name="RanAt">When the checks last ran in this build; absent where they did not.</param>
/// <param name="Clauses">The clauses.</param>
public sealed record PrivacyProofDto(string PolicyVersion, string PolicySha256, string Build, DateTimeOffset? RanAt, IReadOnlyList<ClauseProofDto> Clauses);

/// <summary>A clause.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Sha256">Hash of its words in this language.</param>
/// <param name="Status">How far the program keeps it; under a planned clause nothing happens.</param>
/// <param name="Mechanism">The type that carries it.</param>
/// <param name="Checks">Its checks.</param>
/// <param name="SwitchedOff">Whether it is built and checked, and the operator has not turned it on: nothing happens under it.</param>
public sealed record ClauseProofDto(string Id, string Heading, string Sha256, ClauseStatus Status, string Mechanism, IReadOnlyList<CheckProofDto> Checks, bool SwitchedOff);

/// <summary>A check.</summary>
/// <param name="Id">Its name.</param>
/// <param name="State">What it gave.</param>
/// <param name="Tests">How many tests it consists of, in the run.</param>
public sealed record CheckProofDto(string Id, CheckState State, int Tests);

/// <summary>What a check gave.</summary>
public enum CheckState
{
    /// <summary>All its tests passed in this build.</summary>
    Passed,

    /// <summary>A test of it failed in this build.</summary>
    Failed,

    /// <summary>It has tests, and they did not run in this build.</summary>
    NotRunInThisBuild,

    /// <summary>It is still to come.</summary>
    Planned,
}

internal sealed class GetPrivacyProofValidator : AbstractValidator<GetPrivacyProofQuery>
{
    public GetPrivacyProofValidator() => RuleFor(query => query.Language).MailLanguage();
}

internal sealed class GetPrivacyProofHandler(IPolicyInForce policy, IPrivacyProof proof, IBreachSwitch breaches) : IQueryHandler<GetPrivacyProofQuery, PrivacyProofDto>
{
    public Task<ErrorOr<PrivacyProofDto>> Handle(GetPrivacyProofQuery request, CancellationToken cancellationToken)
    {
        var version = policy.Current;
        return Task.FromResult<ErrorOr<PrivacyProofDto>>(new PrivacyProofDto(
            version.Version, version.Sha256, proof.Build, proof.Run?.At, [.. version.Clauses.Select(clause => Clause(clause, request.Language))]));
    }

    private ClauseProofDto Clause(PolicyClause clause, string language)
    {
        var text = clause.Texts.Single(one => string.Equals(one.Language, language, StringComparison.Ordinal));
        return new(
            clause.Id, text.Heading, text.Sha256, clause.Status, clause.Mechanism,
            [.. clause.Checks.Select(Check), .. clause.PlannedChecks.Select(check => new CheckProofDto(check, CheckState.Planned, 0))],
            clause.Id == LegalGround.Breach.Clause() && breaches.Countries.Count == 0);
    }

    private CheckProofDto Check(string id) => proof.Run?.Checks.GetValueOrDefault(id) switch
    {
        { Failed: > 0 } run => new(id, CheckState.Failed, run.Passed + run.Failed + run.Skipped),
        { Passed: > 0, Skipped: 0 } run => new(id, CheckState.Passed, run.Passed),
        _ => new(id, CheckState.NotRunInThisBuild, 0),
    };
}
