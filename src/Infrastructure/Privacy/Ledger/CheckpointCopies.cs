namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Compares the checkpoints of the database with the copies outside: a roll back, a fork and a cut copy contradict each other.</summary>
/// <param name="signer">Whose signature the copies bear.</param>
/// <param name="before">The copies as they were before the database was read.</param>
internal sealed class CheckpointCopies(CheckpointSigner signer, IReadOnlyList<string> before)
{
    /// <summary>Notes what contradicts.</summary>
    /// <param name="checkpoints">The database's checkpoints whose signature holds, by size.</param>
    /// <param name="after">The copies as they are now.</param>
    /// <param name="findings">Where to note.</param>
    public void Compare(IReadOnlyList<Checkpoint> checkpoints, IReadOnlyList<string> after, List<string> findings)
    {
        var known = checkpoints.Select(checkpoint => checkpoint.Body).ToHashSet(StringComparer.Ordinal);
        foreach (var (note, index) in before.Select((note, index) => (note, index)))
        {
            if (signer.Open(note) is not { } body)
                findings.Add($"copy {index}: a checkpoint outside has no valid signature");
            else if (!known.Contains(body))
                findings.Add(Contradiction(body));
        }

        var copied = after.Select(signer.Open).OfType<string>().ToHashSet(StringComparer.Ordinal);
        // The newest may not be copied yet: a crash between the commit and the copy is made good at the next start.
        foreach (var checkpoint in checkpoints.SkipLast(1).Where(checkpoint => !copied.Contains(checkpoint.Body)))
            findings.Add($"checkpoint {checkpoint.Size}: its copy outside is gone");
    }

    /// <summary>What a copy says that the database does not know.</summary>
    public static string Contradiction(string body) =>
        $"checkpoint {Checkpoint.Parse(body)?.Size}: signed and copied outside, but the database holds another history: it was rolled back or forked";
}
