using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Feedback;
using CarTrade.Application.Privacy.Policies;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>What a version would change if it took force now: living records touched, who must be told, and what people said. Needs a reason, for feedback is opened.</summary>
/// <param name="Version">The version.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record GetPolicyImpactQuery(string Version) : IQuery<PolicyImpactDto>;

/// <summary>The impact of a version.</summary>
/// <param name="Version">The version.</param>
/// <param name="Sha256">Its hash.</param>
/// <param name="Difference">How it differs from the version in force.</param>
/// <param name="Records">Living records of each category that a change touches.</param>
/// <param name="OnConsent">Newly permitted uses that rest on consent besides: the version alone lets none of them happen.</param>
/// <param name="ToTell">Who must be told before it takes force.</param>
/// <param name="Feedback">What people said about the policy since the version in force, by clause.</param>
public sealed record PolicyImpactDto(
    string Version,
    string Sha256,
    PolicyDifferenceDto Difference,
    IReadOnlyList<CategoryImpactDto> Records,
    IReadOnlyList<PermittedUse> OnConsent,
    AudienceImpactDto ToTell,
    IReadOnlyList<FeedbackThreadDto> Feedback);

/// <summary>Records of a category.</summary>
/// <param name="Category">The category.</param>
/// <param name="Records">Living rows that hold such information.</param>
/// <param name="Clauses">Clauses whose change touches them.</param>
public sealed record CategoryImpactDto(string Category, long Records, IReadOnlyList<string> Clauses);

/// <summary>Who must be told.</summary>
/// <param name="Members">Members.</param>
/// <param name="GuestRequests">Living requests of guests.</param>
public sealed record AudienceImpactDto(long Members, long GuestRequests);

internal sealed class GetPolicyImpactValidator : AbstractValidator<GetPolicyImpactQuery>
{
    public GetPolicyImpactValidator() => RuleFor(query => query.Version).Line(Occasion.MaxTokenLength);
}

internal sealed class GetPolicyImpactHandler(IPolicyLibrary library, IPolicyInForce policy, PolicyImpact impact, FeedbackReader feedback)
    : IQueryHandler<GetPolicyImpactQuery, PolicyImpactDto>
{
    private static readonly string[] OnConsent = [nameof(Purpose.Marketing), nameof(Purpose.PermittedDisclosure)];

    public async Task<ErrorOr<PolicyImpactDto>> Handle(GetPolicyImpactQuery request, CancellationToken cancellationToken)
    {
        if (library.Find(request.Version) is not { } version)
            return CommonErrors.NotFound;
        var difference = PolicyDifference.Between(policy.Current, version);
        var said = await feedback.ForStaffAsync(threads => threads.Where(row => row.AdoptedIn == null || row.AdoptedIn == version.Version), cancellationToken);
        if (said.IsError)
            return said.Errors;
        return new PolicyImpactDto(
            version.Version, version.Sha256, PolicyDifferenceDto.Of(difference), await impact.RecordsAsync(difference, cancellationToken),
            [.. difference.Clauses.SelectMany(clause => clause.Added).Where(use => OnConsent.Contains(use.Purpose, StringComparer.OrdinalIgnoreCase))],
            await impact.ToTellAsync(cancellationToken), said.Value);
    }
}
