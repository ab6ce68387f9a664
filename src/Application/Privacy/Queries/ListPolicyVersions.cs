using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>All versions of the privacy policy, the newest first.</summary>
[Access(Audience.Anyone)]
public sealed record ListPolicyVersionsQuery : IQuery<IReadOnlyList<PolicyVersionDto>>;

/// <summary>A version of the policy.</summary>
/// <param name="Version">Its name.</param>
/// <param name="EffectiveFrom">From when it holds; for one that is not announced, the earliest date that its file names.</param>
/// <param name="InForce">Whether it governs now: all data, whenever it was collected.</param>
/// <param name="Announced">Whether two administrators approved it for a moment to come: until then people can object.</param>
/// <param name="Sha256">Hash over all its texts and over what it permits.</param>
/// <param name="Languages">Its languages.</param>
public sealed record PolicyVersionDto(
    string Version, DateTimeOffset EffectiveFrom, bool InForce, bool Announced, string Sha256, IReadOnlyList<string> Languages);

internal sealed class ListPolicyVersionsHandler(IPolicyLibrary library, IPolicyTimeline timeline, IPolicyInForce policy, TimeProvider clock)
    : IQueryHandler<ListPolicyVersionsQuery, IReadOnlyList<PolicyVersionDto>>
{
    public Task<ErrorOr<IReadOnlyList<PolicyVersionDto>>> Handle(ListPolicyVersionsQuery request, CancellationToken cancellationToken)
    {
        IReadOnlyList<PolicyVersionDto> versions = [.. library.Versions.Select(Dto)];
        return Task.FromResult(ErrorOrFactory.From(versions));
    }

    private PolicyVersionDto Dto(PolicyVersion version)
    {
        var term = timeline.Terms.FirstOrDefault(one => one.Version == version);
        return new(
            version.Version, term?.From ?? version.EffectiveFrom, version == policy.Current, term is not null && term.From > clock.GetUtcNow(), version.Sha256, version.Languages);
    }
}
