using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Policies;
using CarTrade.Domain.Privacy.Policies;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Loaded versions of the policy with the decisions about them, the newest version first.</summary>
[Access(Audience.Admin)]
public sealed record ListPolicyActivationsQuery : IQuery<IReadOnlyList<LoadedPolicyDto>>;

/// <summary>A loaded version.</summary>
/// <param name="Version">Its name.</param>
/// <param name="Sha256">Its hash: compare it with the file that was reviewed before proposing or approving.</param>
/// <param name="EffectiveFrom">The earliest date that its file names.</param>
/// <param name="InForce">Whether it governs now.</param>
/// <param name="Activation">The decision about it; absent for the first version, which needs none, and for one that nobody proposed.</param>
public sealed record LoadedPolicyDto(string Version, string Sha256, DateTimeOffset EffectiveFrom, bool InForce, PolicyActivationDto? Activation);

internal sealed class ListPolicyActivationsHandler(ICarTradeDb db, IPolicyLibrary library, IPolicyInForce policy)
    : IQueryHandler<ListPolicyActivationsQuery, IReadOnlyList<LoadedPolicyDto>>
{
    public async Task<ErrorOr<IReadOnlyList<LoadedPolicyDto>>> Handle(ListPolicyActivationsQuery request, CancellationToken cancellationToken)
    {
        var decisions = (await db.Set<PolicyActivation>().Where(row => row.State != PolicyActivationState.Withdrawn).ToListAsync(cancellationToken))
            .ToDictionary(row => row.PolicyVersion, PolicyActivationDto.Of, StringComparer.Ordinal);
        return library.Versions.Select(version => new LoadedPolicyDto(
            version.Version, version.Sha256, version.EffectiveFrom, version == policy.Current, decisions.GetValueOrDefault(version.Version))).ToList();
    }
}
