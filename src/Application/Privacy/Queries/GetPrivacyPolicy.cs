using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The privacy policy in one language: its words, and how the program keeps them.</summary>
/// <param name="Version">A version; absent means the one in force.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>; absent means English.</param>
[Access(Audience.Anyone)]
public sealed record GetPrivacyPolicyQuery(string? Version = null, string? Language = null) : IQuery<PrivacyPolicyDto>;

/// <summary>A version of the policy in one language.</summary>
/// <param name="Version">Its name.</param>
/// <param name="EffectiveFrom">From when it holds.</param>
/// <param name="InForce">Whether it governs now.</param>
/// <param name="Sha256">Hash over all its texts in every language and over what it permits.</param>
/// <param name="Language">The language of these texts.</param>
/// <param name="Languages">All its languages.</param>
/// <param name="Title">Its title.</param>
/// <param name="Clauses">Its clauses.</param>
public sealed record PrivacyPolicyDto(
    string Version,
    DateTimeOffset EffectiveFrom,
    bool InForce,
    string Sha256,
    string Language,
    IReadOnlyList<string> Languages,
    string Title,
    IReadOnlyList<PolicyClauseDto> Clauses);

/// <summary>A clause.</summary>
/// <param name="Id">Number, such as <c>3.3</c>.</param>
/// <param name="Heading">Heading.</param>
/// <param name="Text">Words.</param>
/// <param name="Sha256">SHA-256 of <c>heading LF text</c> in UTF-8.</param>
/// <param name="Status">How far the program keeps it by itself; under a planned clause nothing happens yet.</param>
/// <param name="Mechanism">The type that carries it.</param>
/// <param name="Uses">What it lets happen.</param>
/// <param name="Checks">The checks that prove it.</param>
/// <param name="PlannedChecks">The checks still to come.</param>
public sealed record PolicyClauseDto(
    string Id,
    string Heading,
    string Text,
    string Sha256,
    ClauseStatus Status,
    string Mechanism,
    IReadOnlyList<PolicyUseDto> Uses,
    IReadOnlyList<string> Checks,
    IReadOnlyList<string> PlannedChecks);

/// <summary>What a clause lets happen: each purpose for each recipient with each category.</summary>
/// <param name="Purposes">Purposes.</param>
/// <param name="Recipients">Recipients.</param>
/// <param name="Categories">Categories of information.</param>
public sealed record PolicyUseDto(IReadOnlyList<string> Purposes, IReadOnlyList<string> Recipients, IReadOnlyList<string> Categories);

internal sealed class GetPrivacyPolicyHandler(IPolicyLibrary library, IPolicyInForce policy) : IQueryHandler<GetPrivacyPolicyQuery, PrivacyPolicyDto>
{
    public Task<ErrorOr<PrivacyPolicyDto>> Handle(GetPrivacyPolicyQuery request, CancellationToken cancellationToken)
    {
        var current = policy.Current.Version;
        ErrorOr<PrivacyPolicyDto> answer = library.Find(request.Version ?? current) is { } version
            ? Dto(version, request.Language ?? version.Languages[0], string.Equals(version.Version, current, StringComparison.Ordinal))
            : CommonErrors.NotFound;
        return Task.FromResult(answer);
    }

    private static PrivacyPolicyDto Dto(PolicyVersion version, string language, bool inForce) => new(
        version.Version, version.EffectiveFrom, inForce, version.Sha256, language, version.Languages, version.Titles[language],
        [.. version.Clauses.Select(clause => Dto(clause, clause.Texts.Single(text => string.Equals(text.Language, language, StringComparison.Ordinal))))]);

    private static PolicyClauseDto Dto(PolicyClause clause, ClauseText text) => new(
        clause.Id,
        text.Heading,
        text.Text,
        text.Sha256,
        clause.Status,
        clause.Mechanism,
        [.. clause.Uses.Select(use => new PolicyUseDto(use.Purposes, use.Recipients, use.Categories))],
        clause.Checks,
        clause.PlannedChecks);
}

internal sealed class GetPrivacyPolicyValidator : AbstractValidator<GetPrivacyPolicyQuery>
{
    private const int MaxVersion = 20;

    public GetPrivacyPolicyValidator()
    {
        RuleFor(query => query.Version).MaximumLength(MaxVersion).WithErrorCode("text.too_long");
        RuleFor(query => query.Language).Must(language => language is null or "en" or "ja")
            .WithErrorCode("language.unknown").WithMessage("Use en or ja.");
    }
}
