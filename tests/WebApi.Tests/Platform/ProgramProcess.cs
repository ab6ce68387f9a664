using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>The program as its own process on embedded servers of its own, to be killed.</summary>
internal sealed class ProgramProcess : IAsyncDisposable
{
    private readonly Uri origin = new($"http://127.0.0.1:{FreePort()}");
    private Process? process;

    public string DataPath { get; } = PostgresFixture.NewDataPath();

    public HttpClient Http { get; }

    public ProgramProcess() => Http = TestApp.NewClient(origin);

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "cartrade.dll"), $"--urls={origin.OriginalString}", $"--PublicOrigin={origin.OriginalString}",
                $"--Embedded:DataPath={DataPath}", $"--contentRoot={Path.Combine(Repository.Root, "src", "WebApi")}", "--environment=Development",
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await Eventually.IsTrueAsync(IsReadyAsync, "the program is ready");
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
        Http.Dispose();
        if (process is { HasExited: false })
            process.Kill();
        process?.Dispose();
        foreach (var cluster in (string[])["main", "vault"])
        {
            if (File.Exists(Path.Combine(DataPath, cluster, "postmaster.pid")))
                await EndAsync(ServerProcess(cluster));
        }

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
