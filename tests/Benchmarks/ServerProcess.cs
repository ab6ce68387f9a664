using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace CarTrade.Benchmarks;

/// <summary>A server in a process of its own.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private const int Terminate = 15;

    private readonly Process running;

    private ServerProcess(Process process, Uri origin, TimeSpan start) => (running, Origin, StartUp) = (process, origin, start);

    /// <summary>Where it listens.</summary>
    public Uri Origin { get; }

    /// <summary>From the start of the process until it said that it is ready.</summary>
    public TimeSpan StartUp { get; }

    /// <summary>CPU time used by now, its databases not counted.</summary>
    public TimeSpan Cpu
    {
        get
        {
            running.Refresh();
            return running.TotalProcessorTime;
        }
    }

    /// <summary>Of it, what the runtime's compiler used in the background.</summary>
    public TimeSpan CompilerCpu => SystemCpu.OfCompiler(running.Id);

    /// <summary>Memory in use now, MiB.</summary>
    public long MemoryMiB
    {
        get
        {
            running.Refresh();
            return running.WorkingSet64 >> 20;
        }
    }

    /// <summary>Starts a program and waits until the path answers well.</summary>
    public static async Task<ServerProcess> StartAsync(string program, string ready, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, Uri origin)
    {
        var clock = Stopwatch.StartNew();
        var process = Launch(program, arguments, environment);
        using var client = new HttpClient { BaseAddress = origin };
        while (!await IsReadyAsync(client, ready))
        {
            if (process.HasExited || clock.Elapsed > TimeSpan.FromMinutes(2))
                throw new InvalidOperationException($"{Path.GetFileName(program)} did not become ready.");
            await Task.Delay(20);
        }

        return new(process, origin, clock.Elapsed);
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        using var process = Launch(program, arguments, environment);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}.");
    }

    /// <summary>An address on a free port.</summary>
    public static Uri FreeOrigin()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.HasExited)
        {
            if (OperatingSystem.IsWindows())
                running.Kill();
            else
                _ = Kill(running.Id, Terminate);
            await running.WaitForExitAsync();
        }

        running.Dispose();
    }

    private static Process Launch(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        // Its log goes to a pipe that is read and dropped, as a container's would be by its collector.
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return process;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
