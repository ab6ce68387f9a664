using System.Text.Json;
using CarTrade.Infrastructure.Backup;
using CarTrade.Infrastructure.Embedded;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Platform;
using Npgsql;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>The program and its commands as operators use them.</summary>
[Collection(Programs.Name)]
public sealed class BackupProgramTests : IDisposable
{
    private readonly string folder = PostgresFixture.NewDataPath();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private BackupStore Main => new(Path.Combine(folder, "m"));

    private BackupStore Vault => new(Path.Combine(folder, "v"));

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Program_ThatNamesFolders_BacksUpByItselfAndComesBackFromThem()
    {
        await using var program = new ProgramProcess($"Backup:Main:Path={Main.Path}", $"Backup:Vault:Path={Vault.Path}", "Backup:Main:WalMinutes=0.02");
        await program.StartAsync();
        await Eventually.IsTrueAsync(() => Task.FromResult(Main.List().Count == 1 && Vault.List().Count == 1), "the program takes the first base backups", patience: TimeSpan.FromMinutes(1));
        await KillTests.RegisterAsync(program, PeopleApp.NewEmail("kept"));
        var wal = Main.Wal.Segments().Count;
        await Eventually.IsTrueAsync(() => Task.FromResult(Main.Wal.Segments().Count > wal), "what was written since is copied");

        await KillABackupAsync(program);
        foreach (var command in (string[][])[["backup"], ["backup", "list"], ["backup", "verify"]])
            (await program.CommandAsync(command)).ShouldBe(0, $"{string.Join(' ', command)}\n{string.Join('\n', program.Output)}");
        Directory.GetDirectories(Path.Combine(Main.Path, "base"), ".draft-*").ShouldBeEmpty("the next run sweeps up");
        (Main.List().Count, Vault.List().Count).ShouldBe((2, 2));
        (await program.CommandAsync("restore", "--server", "main")).ShouldBe(1, "a program runs on the data");
        program.Output.ShouldContain(line => line.Contains("Another CarTrade runs", StringComparison.Ordinal));
        (await program.IsReadyAsync()).ShouldBeTrue();

        (await program.TerminateAsync()).ShouldBe(0);
        (await program.CommandAsync("restore", "--server", "main")).ShouldBe(0, string.Join('\n', program.Output));
        (await program.CommandAsync("restore", "--server", "vault", "--discard")).ShouldBe(0, string.Join('\n', program.Output));
        Directory.GetDirectories(program.DataPath, "main.before-restore-*").ShouldHaveSingleItem();
        Directory.GetDirectories(program.DataPath, "vault.discarded-*").ShouldBeEmpty();
        await program.StartAsync();
        (await PeopleAsync(program)).ShouldBe(1);
        await Eventually.IsTrueAsync(() => Task.FromResult(Main.List()[^1].Timeline == 2), "the new history has a base backup of its own", patience: TimeSpan.FromMinutes(1));
    }

    /// <summary>kill -9 while the files are copied.</summary>
    private async Task KillABackupAsync(ProgramProcess program)
    {
        using var backup = program.Begin(["backup", "--server", "main"]);
        await Eventually.IsTrueAsync(
            () => Task.FromResult(Directory.GetDirectories(Path.Combine(Main.Path, "base"), ".draft-*").Length > 0), "the copying begins", TimeSpan.FromMilliseconds(1));
        backup.Kill();
        await backup.WaitForExitAsync(Ct);
        Main.List().Count.ShouldBe(1, "half a backup is none");
    }

    private static async Task<long> PeopleAsync(ProgramProcess program)
    {
        var credentials = JsonSerializer.Deserialize<Credentials>(await File.ReadAllTextAsync(Path.Combine(program.DataPath, "credentials.json"), Ct))!;
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1", Port = Postmaster.Read(Path.Combine(program.DataPath, "main"))!.Port, Database = "cartrade", Username = Cluster.Owner, Password = credentials.Owner, Pooling = false,
        });
        return await source.ValueAsync<long>("SELECT count(*) FROM identity.accounts WHERE kind = 'member'");
    }
}
