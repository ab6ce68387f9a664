using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Infrastructure.Reference;

/// <summary>The policy versions of a folder, one YAML file each.</summary>
internal sealed class PolicyLibrary : IPolicyLibrary
{
    private PolicyLibrary(IReadOnlyList<PolicyVersion> versions) => Versions = versions;

    public IReadOnlyList<PolicyVersion> Versions { get; }

    public static PolicyLibrary Load(string folder)
    {
        List<PolicyVersion> versions =
            [.. Directory.GetFiles(folder, "*.yaml").Select(PolicyReader.Read).OrderByDescending(version => version.EffectiveFrom)];
        if (versions.Count == 0)
            throw new FormatException("There is no privacy policy.");
        if (versions.DistinctBy(version => version.Version, StringComparer.Ordinal).Count() < versions.Count || versions.DistinctBy(version => version.EffectiveFrom).Count() < versions.Count)
            throw new FormatException("Two versions of the privacy policy overlap.");
        return new(versions);
    }

    public PolicyVersion? Find(string version) => Versions.FirstOrDefault(each => string.Equals(each.Version, version, StringComparison.Ordinal));
}
