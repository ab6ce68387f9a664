using System.Globalization;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>The account that runs the servers: PostgreSQL refuses root, so as root another one is taken by <c>setpriv</c>.</summary>
/// <param name="UserId">Numeric user id, or null to run as the program's own account.</param>
/// <param name="GroupId">Numeric group id.</param>
internal sealed record ServerAccount(uint? UserId, uint GroupId)
{
    public static ServerAccount Find(string runAs)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return new(null, 0);
        var entry = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).FirstOrDefault(fields => fields[0] == runAs)
            ?? throw new EmbeddedException($"Running as root needs the account '{runAs}' (Embedded:RunAs) for PostgreSQL.");
        return new(uint.Parse(entry[2], CultureInfo.InvariantCulture), uint.Parse(entry[3], CultureInfo.InvariantCulture));
    }

    /// <summary>Runs a program as this account.</summary>
    public Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct) => UserId is null
        ? Tool.RunAsync(program, arguments, ct)
        : Tool.RunAsync("setpriv", [$"--reuid={UserId}", $"--regid={GroupId}", "--clear-groups", program, .. arguments], ct);

    /// <summary>Gives files to this account.</summary>
    public Task OwnAsync(CancellationToken ct, params string[] paths) => UserId is null
        ? Task.CompletedTask
        : Tool.RunAsync("chown", ["-R", $"{UserId}:{GroupId}", .. paths], ct);
}
