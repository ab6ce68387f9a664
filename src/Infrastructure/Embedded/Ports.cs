using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text.Json;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>The servers' ports: chosen free, remembered, and chosen again when somebody else took one.</summary>
internal sealed class Ports(string folder)
{
    private readonly string path = Path.Combine(folder, "ports.json");

    public async Task<Dictionary<ClusterKind, int>> LoadAsync(CancellationToken ct) => File.Exists(path)
        ? JsonSerializer.Deserialize<Dictionary<ClusterKind, int>>(await File.ReadAllTextAsync(path, ct)) ?? []
        : [];

    public async Task<int> FreeAsync(ClusterKind kind, CancellationToken ct)
    {
        var known = await LoadAsync(ct);
        if (known.TryGetValue(kind, out var port) && IsFree(port))
            return port;
        known[kind] = Pick();
        var unfinished = $"{path}.{Guid.CreateVersion7():N}";
        await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(known), ct);
        File.Move(unfinished, path, overwrite: true);
        return known[kind];
    }

    private static bool IsFree(int port) =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().All(listener => listener.Port != port);

    private static int Pick()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
