using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Infrastructure.Persistence;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>
/// The version in force at a moment. Decisions are read from the database and kept; a switch lies at least a minute after its approval, so
/// every instance knows of it before. A file that differs from what was approved stops the program.
/// </summary>
internal sealed class PolicyClock(IPolicyLibrary library, MainDatabase database) : IPolicyTimeline
{
    private const string Approved = "SELECT policy_version, sha256, takes_force_at FROM privacy.policy_activations WHERE state = 'approved' ORDER BY takes_force_at";

    private IReadOnlyList<PolicyTerm>? terms;

    public IReadOnlyList<PolicyTerm> Terms => Volatile.Read(ref terms) ?? Load();

    /// <summary>The version in force; one immutable list is read once, so a decision has exactly one.</summary>
    public PolicyVersion InForce(DateTimeOffset now) => InForce(Terms, now);

    public async Task RefreshAsync(CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(database.Batch(DbIdentity.Worker), Approved);
        await using var reader = await MainDatabase.ReadAsync(batch, ct);
        var found = new List<Decision>();
        while (await reader.ReadAsync(ct))
            found.Add(new(reader.GetString(0), reader.GetString(1), await reader.GetFieldValueAsync<DateTimeOffset>(2, ct)));
        Volatile.Write(ref terms, Order(library, found));
    }

    internal static PolicyVersion InForce(IReadOnlyList<PolicyTerm> terms, DateTimeOffset now) =>
        (terms.LastOrDefault(term => term.From <= now) ?? terms[0]).Version;

    /// <summary>The oldest version needs no decision, so that a first start works without hands.</summary>
    internal static IReadOnlyList<PolicyTerm> Order(IPolicyLibrary library, IEnumerable<Decision> decisions)
    {
        var first = library.Versions[^1];
        return [new(first.EffectiveFrom, first), .. decisions.Select(decision => new PolicyTerm(decision.From, Find(library, decision)))];
    }

    private static PolicyVersion Find(IPolicyLibrary library, Decision decision) =>
        library.Find(decision.Version) is { } version && string.Equals(version.Sha256, decision.Sha256, StringComparison.Ordinal)
            ? version
            : throw new InvalidDataException($"The privacy policy {decision.Version} was approved with another hash than its file has, or the file is missing.");

    /// <summary>Somebody asks before the first reading: commands of the operator, and the first request after a start without a database.</summary>
    private IReadOnlyList<PolicyTerm> Load()
    {
        using var batch = MainDatabase.Add(database.Batch(DbIdentity.Worker), Approved);
        using var reader = batch.ExecuteReader();
        reader.NextResult();
        var found = new List<Decision>();
        while (reader.Read())
            found.Add(new(reader.GetString(0), reader.GetString(1), reader.GetFieldValue<DateTimeOffset>(2)));
        var loaded = Order(library, found);
        Volatile.Write(ref terms, loaded);
        return loaded;
    }

    /// <summary>An approved version.</summary>
    internal sealed record Decision(string Version, string Sha256, DateTimeOffset From);
}
