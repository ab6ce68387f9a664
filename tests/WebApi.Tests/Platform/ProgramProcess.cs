using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CarTrade.Infrastructure.Embedded;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Tests that start the program as its own process run one after the other, or they would take each other's time.</summary>
[CollectionDefinition(Name)]
public sealed class Programs
{
    public const string Name = "Programs";
}

/// <summary>The program as its own process on embedded servers of its own, to be killed.</summary>
/// <param name="settings">Configuration besides the ports and folders, as <c>Mail:Port=25</c>.</param>
internal sealed class ProgramProcess(params string[] settings) : IAsyncDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromMinutes(2);
    private static readonly Uri Origin = new("http://127.0.0.1");
    private readonly Uri origin = new UriBuilder(Origin) { Port = FreePort() }.Uri;
    private Process? process;
    private HttpClient? http;

    public string DataPath { get; } = PostgresFixture.NewDataPath();

    public HttpClient Http => http ??= TestApp.NewClient(origin);

    public async Task StartAsync()
    {
        Launch();
        await Eventually.IsTrueAsync(async () => process!.HasExited || await IsReadyAsync(), "the program is ready", patience: StartPatience);
        process!.HasExited.ShouldBeFalse(string.Join('\n', Output));
    }

    /// <summary>Starts it without waiting.</summary>
    public void Launch() => process = Begin([]);

    /// <summary>Runs one of its commands beside it; the exit code.</summary>
    public async Task<int> CommandAsync(params string[] command)
    {
        using var run = Begin(command);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return run.ExitCode;
    }

    /// <summary>Begins the program, or one of its commands, without waiting.</summary>
    internal Process Begin(string[] command)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "cartrade.dll"),
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        string[] common =
        [
            $"--urls={origin.OriginalString}", $"--PublicOrigin={origin.OriginalString}", $"--Embedded:DataPath={DataPath}",
            $"--contentRoot={Path.Combine(Repository.Root, "src", "WebApi")}", "--environment=Development",
            "--RateLimits:Guess=1000000", "--RateLimits:Mail=1000000", "--RateLimits:Token=1000000", .. settings.Select(setting => "--" + setting),
        ];
        foreach (var argument in (string[])[.. command, .. common])
            start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;
        started.OutputDataReceived += Note;
        started.ErrorDataReceived += Note;
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    /// <summary>What it printed, for the reason of a failure.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Output { get; } = new();

    private void Note(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
            Output.Enqueue(text);
    }

    public async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await Http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public int ServerProcess(string cluster) =>
        int.Parse(File.ReadLines(Path.Combine(DataPath, cluster, "postmaster.pid")).First(), System.Globalization.CultureInfo.InvariantCulture);

    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    public async Task<int> TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        http?.Dispose();
        if (process is { HasExited: false })
            process.Kill();
        process?.Dispose();
        foreach (var cluster in (string[])["main", "vault"])
        {
            if (Postmaster.Read(Path.Combine(DataPath, cluster)) is { } server && server.IsAlive(DataPath))
                await EndAsync(server.ProcessId);
        }

        if (Directory.Exists(DataPath))
            Directory.Delete(DataPath, recursive: true);
    }

    private static async Task EndAsync(int id)
    {
        using var server = Process.GetProcessById(id);
        server.Kill();
        await server.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
