using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>All versions of the privacy policy, the newest first.</summary>
[Access(Audience.Anyone)]
public sealed record ListPolicyVersionsQuery : IQuery<IReadOnlyList<PolicyVersionDto>>;

/// <summary>A version of the policy.</summary>
/// <param name="Version">Its name.</param>
/// <param name="EffectiveFrom">From when it holds.</param>
/// <param name="InForce">Whether it governs now: all data, whenever it was collected.</param>
/// <param name="Sha256">Hash over all its texts and over what it permits.</param>
/// <param name="Languages">Its languages.</param>
public sealed record PolicyVersionDto(string Version, DateTimeOffset EffectiveFrom, bool InForce, string Sha256, IReadOnlyList<string> Languages);

internal sealed class ListPolicyVersionsHandler(IPolicyLibrary library, IPolicyInForce policy)
    : IQueryHandler<ListPolicyVersionsQuery, IReadOnlyList<PolicyVersionDto>>
{
    public Task<ErrorOr<IReadOnlyList<PolicyVersionDto>>> Handle(ListPolicyVersionsQuery request, CancellationToken cancellationToken)
    {
        var current = policy.Current.Version;
        IReadOnlyList<PolicyVersionDto> versions =
        [
            .. library.Versions.Select(version => new PolicyVersionDto(
                version.Version, version.EffectiveFrom, string.Equals(version.Version, current, StringComparison.Ordinal), version.Sha256, version.Languages)),
        ];
        return Task.FromResult(ErrorOrFactory.From(versions));
    }
}
