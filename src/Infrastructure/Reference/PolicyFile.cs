using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CarTrade.Infrastructure.Reference;

/// <summary>A policy file as it is written; unknown keys are refused.</summary>
internal sealed class PolicyFile
{
    public string Version { get; set; } = "";

    public DateTimeOffset EffectiveFrom { get; set; }

    public List<string> Languages { get; set; } = [];

    public Dictionary<string, string> Title { get; set; } = [];

    public List<ClauseEntry> Clauses { get; set; } = [];

    public static PolicyFile Read(string path)
    {
        using var reader = new StreamReader(path);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build()
            .Deserialize<PolicyFile>(reader);
    }

    internal sealed class ClauseEntry
    {
        public string Id { get; set; } = "";

        public string Status { get; set; } = "";

        public string Mechanism { get; set; } = "";

        public List<UseEntry> Uses { get; set; } = [];

        public List<string> Checks { get; set; } = [];

        public List<string> PlannedChecks { get; set; } = [];

        public Dictionary<string, string> Heading { get; set; } = [];

        public Dictionary<string, string> Text { get; set; } = [];
    }

    internal sealed class UseEntry
    {
        public List<string> Purposes { get; set; } = [];

        public List<string> Recipients { get; set; } = [];

        public List<string> Categories { get; set; } = [];
    }
}
