using CarTrade.Infrastructure.Backup;
using CarTrade.Infrastructure.Embedded;
using CarTrade.WebApi.Tests.Platform;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>Backups of embedded servers, taken while they are written to, and restored.</summary>
[Collection(Programs.Name)]
public sealed class BackupTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restore_UntilAMoment_HoldsExactlyWhatWasCommittedByThen()
    {
        await using var servers = new BackupServers();
        await servers.StartAsync();
        await servers.RunAsync("CREATE TABLE kept (id bigserial PRIMARY KEY, at timestamptz NOT NULL DEFAULT clock_timestamp(), body text DEFAULT repeat('x', 2000))");
        using var stop = new CancellationTokenSource();
        var writing = WriteAsync(servers, stop.Token);
        var taken = await servers.Backup().TakeAsync(Ct);
        var during = await servers.ValueAsync<long>("SELECT count(*) FROM kept");
        await Fixtures.Eventually.IsTrueAsync(async () => await servers.ValueAsync<long>("SELECT count(*) FROM kept") > during + 20, "writing goes on");
        var moment = await servers.ValueAsync<DateTime>("SELECT clock_timestamp()");
        await Fixtures.Eventually.IsTrueAsync(async () => await servers.ValueAsync<bool>("SELECT max(at) > now() - interval '1 second' AND max(at) > '" + moment.ToString("O") + "'::timestamptz FROM kept"), "more is written");
        await stop.CancelAsync();
        await writing;
        var (all, by) = (await servers.ValueAsync<long>("SELECT count(*) FROM kept"), await servers.ValueAsync<long>($"SELECT count(*) FROM kept WHERE at <= '{moment:O}'::timestamptz"));
        (await servers.Backup().ContinueAsync(finish: true, Ct)).ShouldBeNull("the base backup is young, and the log goes on from it");

        var report = await servers.RestoreAsync(new DateTimeOffset(moment, TimeSpan.Zero));
        report.Backup.Id.ShouldBe(taken.Id);
        var restored = await servers.ValueAsync<long>("SELECT count(*) FROM kept");
        restored.ShouldBeInRange(by - 1, by, "a row whose transaction had begun and not ended at the moment is not there");
        restored.ShouldBeLessThan(all);
        (await servers.ValueAsync<long>("SELECT max(id) FROM kept")).ShouldBe(restored, "no row in between is missing");

        await servers.RestoreAsync(backup: taken.Id);
        (await servers.ValueAsync<long>("SELECT count(*) FROM kept")).ShouldBe(all, "without a moment everything comes back");
    }

    [Fact]
    public async Task Restore_OfWhatWasDamaged_RefusesAndLeavesThePresentData()
    {
        await using var servers = new BackupServers();
        await servers.StartAsync();
        await servers.RunAsync("CREATE TABLE present AS SELECT 1 AS one");
        var backup = servers.Backup();
        var taken = await backup.TakeAsync(Ct);
        (await BackupCheck.VerifyAsync(backup.Store, taken, Ct)).ShouldBeEmpty();

        var victim = backup.Store.FileOf(taken, taken.Files.Where(file => file.Path.StartsWith("base/", StringComparison.Ordinal)).MaxBy(file => file.Size)!);
        var bytes = await File.ReadAllBytesAsync(victim, Ct);
        bytes[bytes.Length / 2] ^= 0x10;
        await File.WriteAllBytesAsync(victim, bytes, Ct);
        (await BackupCheck.VerifyAsync(backup.Store, taken, Ct)).ShouldHaveSingleItem().ShouldContain(victim);
        await servers.StopAsync();
        await Should.ThrowAsync<InvalidDataException>(ClusterRestore.RunAsync(servers.Options, Fixtures.Repository.Root, new(ClusterKind.Main, servers.FolderOf(ClusterKind.Main)), Ct));

        Directory.GetDirectories(servers.DataPath, "restore-*").ShouldBeEmpty();
        await servers.StartAsync();
        (await servers.ValueAsync<int>("SELECT one FROM present")).ShouldBe(1);
    }

    [Fact]
    public async Task Continue_AfterAGapInTheLogOrARestore_TakesABaseBackup()
    {
        await using var servers = new BackupServers();
        await servers.StartAsync();
        var first = (await servers.Backup().ContinueAsync(finish: true, Ct)).ShouldNotBeNull("there was none");
        await servers.RunAsync("CREATE TABLE a AS SELECT 1 AS one");
        (await servers.Backup().ContinueAsync(finish: true, Ct)).ShouldBeNull();

        await servers.RunAsync($"SELECT pg_drop_replication_slot('{WalSlot.Name}')");
        for (var i = 0; i < 3; i++)
            await servers.RunAsync($"CREATE TABLE gap{i} AS SELECT 1 AS one; SELECT pg_switch_wal(); CHECKPOINT;");
        var second = (await servers.Backup().ContinueAsync(finish: true, Ct)).ShouldNotBeNull("the server threw a part of the log away");
        await servers.RestoreAsync();
        (await servers.ValueAsync<long>("SELECT count(*) FROM pg_class WHERE relname IN ('a', 'gap2')")).ShouldBe(2);

        var third = (await servers.Backup().ContinueAsync(finish: true, Ct)).ShouldNotBeNull("a restore begins a new history");
        third.Timeline.ShouldBe(2u);
        await servers.RunAsync("CREATE TABLE later AS SELECT 1 AS one");
        (await servers.Backup().ContinueAsync(finish: true, Ct)).ShouldBeNull();
        servers.Backup().Store.List().Select(backup => backup.Id).ShouldBe([first.Id, second.Id, third.Id]);
        await servers.RestoreAsync(backup: second.Id);
        (await servers.ValueAsync<long>("SELECT count(*) FROM pg_class WHERE relname = 'later'")).ShouldBe(1, "an older base backup follows the newest history");
    }

    [Fact]
    public async Task Take_PastTheTimeToKeep_RemovesTheOldOnesAndTheirLog()
    {
        await using var servers = new BackupServers();
        await servers.StartAsync();
        var backup = servers.Backup(ClusterKind.Vault, new() { KeepDays = 0 });
        var old = await backup.TakeAsync(Ct);
        await servers.RunAsync("CREATE TABLE a AS SELECT 1 AS one", ClusterKind.Vault);
        var young = await backup.TakeAsync(Ct);
        backup.Store.List().ShouldHaveSingleItem().Id.ShouldBe(young.Id);
        backup.Store.Wal.Segments().ShouldNotContain(WalSegment.Parse(old.FirstSegment)!.Value);
        backup.Store.Wal.Segments().Min(segment => segment.Name).ShouldBe(young.FirstSegment);
        await Should.ThrowAsync<InvalidDataException>(new ClusterBackup(ClusterAccess.Of(servers.Running, ClusterKind.Main), new() { Path = servers.FolderOf(ClusterKind.Vault) }).TakeAsync(Ct));
    }

    [Fact]
    public async Task Take_OntoAFullDisk_LeavesNothingThatLooksWholeAndDisturbsNobody()
    {
        await using var disk = await SmallDisk.MountAsync();
        if (disk is null)
            Assert.Skip("Only root can mount a small disk.");
        await using var servers = new BackupServers();
        await servers.StartAsync();
        var backup = new ClusterBackup(ClusterAccess.Of(servers.Running, ClusterKind.Main), new() { Path = disk.Folder });
        await Should.ThrowAsync<IOException>(backup.TakeAsync(Ct));
        backup.Store.List().ShouldBeEmpty();
        Directory.GetDirectories(Path.Combine(disk.Folder, "base")).ShouldBeEmpty();
        await Should.ThrowAsync<IOException>(backup.ContinueAsync(finish: true, Ct));
        (await servers.ValueAsync<int>("SELECT 1")).ShouldBe(1);
        (await servers.ValueAsync<long>("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'cartrade-backup'")).ShouldBe(0, "no backup is open");

        await disk.GrowAsync();
        (await BackupCheck.VerifyAsync(backup.Store, await backup.TakeAsync(Ct), Ct)).ShouldBeEmpty("with room again nothing need be done by hand");
    }

    private static async Task WriteAsync(BackupServers servers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
            await servers.RunAsync("INSERT INTO kept DEFAULT VALUES");
    }
}
