using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy.Policies;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>How two versions of the policy differ: what is permitted, for programs, and the words, for people.</summary>
/// <param name="Version">The version after.</param>
/// <param name="From">The version before; absent means the one before it in time.</param>
[Access(Audience.Anyone)]
public sealed record GetPolicyDifferenceQuery(string Version, string? From = null) : IQuery<PolicyDifferenceDto>;

internal sealed class GetPolicyDifferenceValidator : AbstractValidator<GetPolicyDifferenceQuery>
{
    public GetPolicyDifferenceValidator()
    {
        RuleFor(query => query.Version).Line(Occasion.MaxTokenLength);
        RuleFor(query => query.From).Line(Occasion.MaxTokenLength);
    }
}

internal sealed class GetPolicyDifferenceHandler(IPolicyLibrary library) : IQueryHandler<GetPolicyDifferenceQuery, PolicyDifferenceDto>
{
    public Task<ErrorOr<PolicyDifferenceDto>> Handle(GetPolicyDifferenceQuery request, CancellationToken cancellationToken)
    {
        var after = library.Find(request.Version);
        var before = request.From is { } from ? library.Find(from) : library.Versions.SkipWhile(version => version != after).Skip(1).FirstOrDefault();
        return Task.FromResult<ErrorOr<PolicyDifferenceDto>>(
            after is null || before is null ? CommonErrors.NotFound : PolicyDifferenceDto.Of(PolicyDifference.Between(before, after)));
    }
}
