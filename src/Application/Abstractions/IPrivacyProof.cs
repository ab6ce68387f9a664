namespace CarTrade.Application.Abstractions;

/// <summary>What the checks of this very build gave when they last ran; written by the test run beside the program.</summary>
public interface IPrivacyProof
{
    /// <summary>Names this build: a hash over the program's own files.</summary>
    string Build { get; }

    /// <summary>The run of this build; null where no checks ran in it, or where they ran in another.</summary>
    ProofRun? Run { get; }
}

/// <summary>One run of all checks.</summary>
/// <param name="Build">The build that was checked.</param>
/// <param name="At">When it ended.</param>
/// <param name="Checks">Results by the check's name.</param>
public sealed record ProofRun(string Build, DateTimeOffset At, IReadOnlyDictionary<string, CheckRun> Checks);

/// <summary>The tests of one check.</summary>
/// <param name="Passed">How many passed.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="Skipped">How many did not run.</param>
public sealed record CheckRun(int Passed, int Failed, int Skipped);
