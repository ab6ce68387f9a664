namespace CarTrade.Infrastructure.Embedded;

/// <summary>One embedded PostgreSQL server: made when missing, started, watched, stopped.</summary>
internal sealed class Cluster(ClusterKind kind, string dataPath, string binaries, ServerAccount account, Credentials credentials, Ports ports, bool durable)
{
    private const int StartAttempts = 25;
    private const int VisitAttempts = 50;
    private const int RecoveryAttempts = 300;
    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(200);

    /// <summary>Name of the superuser of both clusters.</summary>
    public const string Owner = "cartrade";

    public ClusterKind Kind { get; } = kind;

    /// <summary>The cluster's data folder.</summary>
    public string Folder { get; } = Path.Combine(dataPath, kind == ClusterKind.Main ? "main" : "vault");

    /// <summary>Where its Unix socket lies.</summary>
    public string SocketFolder { get; } = Path.Combine(dataPath, "run");

    public int Port { get; private set; }

    /// <summary>Settings after all others: for a server that is brought back from a backup.</summary>
    public string Extra { get; init; } = "";

    /// <summary>How often a start is tried.</summary>
    public int Attempts { get; init; } = StartAttempts;

    public bool IsAlive => Postmaster.Read(Folder) is { } postmaster && postmaster.IsAlive(Folder);

    /// <summary>Takes over a server that outlived its program, or starts one.</summary>
    public async Task StartAsync(CancellationToken ct)
    {
        if (await TakeOverAsync(ct))
            return;
        if (!File.Exists(Path.Combine(Folder, "PG_VERSION")))
            await InitialiseAsync(ct);
        File.Delete(Postmaster.PathIn(Folder));
        // A server that is started again keeps its port: the program's connections know it.
        if (Port == 0)
            Port = await ports.FreeAsync(Kind, ct);
        var settings = Path.Combine(Folder, ServerSettings.FileName);
        await File.WriteAllTextAsync(settings, ServerSettings.For(Kind, Port, SocketFolder, durable) + Extra, ct);
        await account.OwnAsync(ct, settings);
        await LaunchAsync(ct);
    }

    /// <summary>Waits for the server that another program runs.</summary>
    public async Task VisitAsync(CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (Postmaster.Read(Folder) is { } running && running.IsAlive(Folder))
            {
                Port = running.Port;
                return;
            }

            if (attempt == VisitAttempts)
                throw new EmbeddedException($"Another CarTrade holds {Folder}, but its server does not run.");
            await Task.Delay(BetweenAttempts, ct);
        }
    }

    public async Task StopAsync(CancellationToken ct)
    {
        if (IsAlive)
            await ControlAsync(["stop", "-m", durable ? "fast" : "immediate", "-w", "-t", "30"], ct);
    }

    /// <summary>Uses the server that runs already, once it takes connections.</summary>
    private async Task<bool> TakeOverAsync(CancellationToken ct)
    {
        for (var attempt = 1; Postmaster.Read(Folder) is { } running && running.IsAlive(Folder); attempt++)
        {
            if (running.IsReady)
            {
                Port = running.Port;
                return true;
            }

            if (attempt == RecoveryAttempts)
                throw new EmbeddedException($"The server of {Folder} runs, but takes no connections.");
            await Task.Delay(BetweenAttempts, ct);
        }

        return false;
    }

    private async Task LaunchAsync(CancellationToken ct)
    {
        var log = Path.Combine(Folder, "start.log");
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ControlAsync(["start", "-s", "-w", "-t", "60", "-l", log], ct);
                return;
            }
            catch (EmbeddedException) when (attempt < Attempts)
            {
                // Children of a killed server hold its shared memory and port for a moment; and what a killed program was starting may run by now.
                await Task.Delay(BetweenAttempts, ct);
                if (await TakeOverAsync(ct))
                    return;
            }
        }
    }

    /// <summary>Makes the cluster beside its place and moves it there whole: what a killed program left half made is never taken for one.</summary>
    private async Task InitialiseAsync(CancellationToken ct)
    {
        var unfinished = Path.Combine(Path.GetDirectoryName(Folder)!, $"{Path.GetFileName(Folder)}.new-{Guid.CreateVersion7():N}");
        var password = Path.Combine(SocketFolder, $"{Kind}.pw");
        Directory.CreateDirectory(unfinished);
        await Credentials.WriteSecretAsync(password, credentials.Owner, ct);
        await account.OwnAsync(ct, unfinished, password);
        try
        {
            await account.RunAsync(Program("initdb"), ["-D", unfinished, "-U", Owner, "-A", "scram-sha-256", $"--pwfile={password}", "-E", "UTF8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions", .. durable ? [] : (string[])["--no-sync"]], ct);
            await File.AppendAllTextAsync(Path.Combine(unfinished, "postgresql.conf"), $"\ninclude_if_exists = '{ServerSettings.FileName}'\n", ct);
            if (Directory.Exists(Folder))
                Directory.Delete(Folder);
            Directory.Move(unfinished, Folder);
        }
        catch
        {
            Directory.Delete(unfinished, recursive: true);
            throw;
        }
        finally
        {
            File.Delete(password);
        }
    }

    private Task<string> ControlAsync(string[] arguments, CancellationToken ct) =>
        account.RunAsync(Program("pg_ctl"), [arguments[0], "-D", Folder, .. arguments[1..]], ct);

    private string Program(string name) => Path.Combine(binaries, "bin", OperatingSystem.IsWindows() ? name + ".exe" : name);
}
