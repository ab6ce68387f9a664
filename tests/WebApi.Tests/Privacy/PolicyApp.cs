using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>
/// The program with a second version of the policy beside the shipped one: it lets marketing happen (with consent), takes the program's part of
/// passing a request on away, and says clause 8 in other words. It is made for the tests and never shipped.
/// </summary>
public sealed class PolicyApp(PostgresFixture postgres) : PeopleApp(postgres)
{
    public const string Second = "2026-11-15";

    private readonly string folder = Directory.CreateTempSubdirectory("cartrade-policy-").FullName;

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings =>
        [.. base.ExtraSettings, new("Reference:PolicyFolder", Write()), new("Policy:ObjectionDays", "1")];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private string Write()
    {
        var shipped = Path.Combine(Repository.Root, "policy");
        var first = File.ReadAllText(Path.Combine(shipped, $"{Policy}.yaml"));
        Directory.CreateDirectory(Path.Combine(folder, "consents"));
        foreach (var path in Directory.GetFiles(Path.Combine(shipped, "consents")))
            File.Copy(path, Path.Combine(folder, "consents", Path.GetFileName(path)), overwrite: true);
        File.WriteAllText(Path.Combine(folder, $"{Policy}.yaml"), first);
        File.WriteAllText(Path.Combine(folder, $"{Second}.yaml"), Change(first));
        return folder;
    }

    private static string Change(string text)
    {
        text = Replace(text, $"version: \"{Policy}\"", $"version: \"{Second}\"");
        text = Replace(text, "effectiveFrom: 2026-11-01T00:00:00Z", "effectiveFrom: 2026-11-15T00:00:00Z");
        text = Replace(text, "purposes: [completeSale], recipients: [dealer, system]", "purposes: [completeSale], recipients: [dealer]");
        text = Replace(text, "You may write without giving your name.", "You may write without giving your name or address.");
        var start = text.IndexOf("- id: \"3.6\"", StringComparison.Ordinal);
        var clause = Replace(Replace(text[start..], "status: planned", "status: partial"), "checks: []", "checks: [T3.6a]");
        return text[..start] + clause;
    }

    private static string Replace(string text, string old, string by)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException($"The shipped policy does not say '{old}' any more.") : text[..at] + by + text[(at + old.Length)..];
    }
}
