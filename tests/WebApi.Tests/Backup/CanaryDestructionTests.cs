using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Privacy.Vault;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Platform;
using CarTrade.WebApi.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>
/// A subject with a value of its own in every field goes through every channel, is backed up, destroyed, brought back by a restore and destroyed again by the program before it serves. A scanner that
/// knows nothing of the program looks at all that is left.
/// </summary>
[Collection(Programs.Name)]
public sealed class CanaryDestructionTests(BackupApp app) : IClassFixture<BackupApp>
{
    private const int DaysOfPromise = 30;
    private const string LastMail = "The certificate for your request";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("7", "T7e"), Clause("7", "T7g")]
    public async Task Destroy_ThenRestoreYesterday_LeavesNothingOfTheSubjectAnywhere()
    {
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var (_, bystander) = await app.NewMemberAsync();
        var canary = new CanarySubject(app);
        await canary.LiveAsync(dealer, world);
        var package = await canary.PackageAsync();
        var stored = await SealedValues.ReadAsync(app, canary.Ids);

        // The scanner sees what is there: mails, the package, sealed values in files and log.
        Outside(canary.Scanner()).Hits.ShouldNotBeEmpty("mails quote the subject");
        canary.Scanner().Bytes("package", package).Hits.ShouldNotBeEmpty();
        canary.Fields.ShouldBeGreaterThan(15);
        stored.Blobs.Select(blob => blob.Place).Distinct().Count().ShouldBeGreaterThan(4);
        await app.Owner.RunAsync("VACUUM ANALYZE");
        await app.Owner.RunAsync("CHECKPOINT");
        await app.VaultOwner.RunAsync("CHECKPOINT");
        (await DumpedAsync(canary.ClearTexts())).ShouldNotBeEmpty();
        canary.ClearTexts().Folder(Base(ClusterKind.Main)).Hits.ShouldNotBeEmpty();
        stored.Scanner().Folder(Base(ClusterKind.Main)).Hits.ShouldNotBeEmpty();
        stored.Scanner().Folder(Base(ClusterKind.Vault)).Hits.ShouldNotBeEmpty();
        foreach (var kind in Enum.GetValues<ClusterKind>())
            await app.Servers.Backup(kind).TakeAsync(Ct);
        stored.Scanner().Folder(app.Servers.Folder).Hits.ShouldNotBeEmpty("an old backup holds sealed values still");
        var yesterday = new DateTimeOffset(await app.Owner.ValueAsync<DateTime>("SELECT clock_timestamp()"), TimeSpan.Zero);

        var id = await canary.Client.AskAsync("destroy");
        await canary.Client.ConfirmAsync(id);
        var follower = await app.FollowAsync(id);
        await follower.UntilAsync(id, "certificateIssued");
        var notice = (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/privacy-notices"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        await dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/privacy-notices/{notice["id"]}/answer", new { answer = "destroyed" }, HttpStatusCode.NoContent);
        var closed = await follower.UntilAsync(id, "closed");
        closed["recipients"]!.AsArray().ShouldHaveSingleItem()!["answer"]!.GetValue<string>().ShouldBe("destroyed");
        await NothingIsLeftAsync(canary, stored);

        foreach (var kind in Enum.GetValues<ClusterKind>())
            await app.Servers.Backup(kind).ContinueAsync(finish: true, Ct);
        await app.RestoreAsync(yesterday);
        await StartBehindTheLedgerAsync(canary);
        (await app.VaultOwner.ValueAsync<long>("SELECT count(*) FROM data_keys WHERE id = ANY ($1) AND wrapped IS NOT NULL", stored.Keys.Select(key => key.Id).ToArray())).ShouldBe(0);
        await NothingIsLeftAsync(canary, stored);

        await OldKeysAreDeadAsync(stored);
        await OldBackupsAreGoneAsync(canary, stored);
        var again = app.NewClient();
        await again.SignInAsync(bystander, IdentityApp.Password);
        (await again.JsonAsync(HttpMethod.Get, "/me"))["profile"]!["email"]!.GetValue<string>().ShouldBe(bystander, "everybody else's data opens as before");
    }

    /// <summary>What a restore brought back is destroyed before anybody is served; a lock on a table holds that up for as long as the test looks.</summary>
    private async Task StartBehindTheLedgerAsync(CanarySubject canary)
    {
        await using var owner = NpgsqlDataSource.Create(app.Settings["ConnectionStrings:MainOwner"]!);
        (await owner.ValueAsync<long>("SELECT count(*) FROM identity.accounts WHERE id = ANY ($1)", canary.Ids.ToArray())).ShouldBe(1, "yesterday's backup brings the account back");
        await using (var held = await owner.OpenConnectionAsync(Ct))
        {
            await using var transaction = await held.BeginTransactionAsync(Ct);
            await using (var hold = new NpgsqlCommand("LOCK TABLE requests.purchase_requests IN ACCESS EXCLUSIVE MODE", held))
                await hold.ExecuteNonQueryAsync(Ct);
            await app.StartAsync();
            foreach (var path in (string[])["/health/ready", "/api/v1/purchase-requests", "/api/v1/policies/current", "/oauth/token", "/.well-known/oauth-authorization-server"])
            {
                using var refused = await app.Http.GetAsync(path, Ct);
                refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, path);
                if (path[1] == 'h')
                    continue;
                refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
                JsonNode.Parse(await refused.Content.ReadAsStringAsync(Ct))!["code"]!.GetValue<string>().ShouldBe("service.unavailable");
                refused.Headers.RetryAfter.ShouldNotBeNull();
            }

            using var live = await app.Http.GetAsync("/health/live", Ct);
            live.StatusCode.ShouldBe(HttpStatusCode.OK, "it runs; it must not be restarted for this");
            app.Services.GetRequiredService<ITrafficGate>().IsOpen.ShouldBeFalse();
            await transaction.RollbackAsync(Ct);
        }

        await Eventually.IsTrueAsync(async () => (await app.Http.GetAsync("/health/ready", Ct)).StatusCode == HttpStatusCode.OK, "the program opens", patience: TimeSpan.FromMinutes(1));
        (await app.AccountAsync(canary.Email)).ShouldBeNull();
    }

    /// <summary>Of the subject's fields nothing anywhere; of texts freed of contact details nothing but in old backups; of sealed values nothing but in old backups and log.</summary>
    private async Task NothingIsLeftAsync(CanarySubject canary, SealedValues stored)
    {
        await CleanAsync();
        var (plain, texts, blobs) = (canary.Scanner(), canary.ClearTexts(), stored.Scanner());
        plain.Folder(app.Servers.Folder);
        foreach (var scanner in (RawScanner[])[plain, texts])
        {
            Outside(scanner.Folder(app.Servers.DataPath));
            await DumpAsync(scanner);
            scanner.Hits.ShouldBeEmpty();
            scanner.Searched.ShouldBeGreaterThan(50_000_000);
        }

        await DumpAsync(blobs.Folder(Base(ClusterKind.Main)).Folder(Base(ClusterKind.Vault)));
        blobs.Hits.ShouldBeEmpty();
    }

    /// <summary>What an operator may do to have freed space overwritten at once: tables and statistics anew, the log copied and not used again.</summary>
    private async Task CleanAsync()
    {
        foreach (var (source, kind) in Databases())
        {
            await source.RunAsync("VACUUM (FULL, ANALYZE)");
            await source.RunAsync("ALTER SYSTEM SET wal_recycle = off");
            await source.RunAsync("SELECT pg_reload_conf()");
            await app.Servers.Backup(kind).ContinueAsync(finish: true, Ct);
            await source.RunAsync("CHECKPOINT");
        }
    }

    /// <summary>Backups end, too: then there is no sealed value left, either.</summary>
    private async Task OldBackupsAreGoneAsync(CanarySubject canary, SealedValues stored)
    {
        foreach (var kind in Enum.GetValues<ClusterKind>())
            await app.Servers.Backup(kind, new() { KeepDays = 0 }).TakeAsync(Ct);
        foreach (var scanner in (RawScanner[])[canary.Scanner(), canary.ClearTexts(), stored.Scanner()])
            scanner.Folder(app.Servers.Folder).Hits.ShouldBeEmpty();
    }

    /// <summary>After the promised time no key that is left opens what yesterday's backup of the vault holds.</summary>
    private async Task OldKeysAreDeadAsync(SealedValues stored)
    {
        var epochs = app.Services.GetRequiredService<KeyEpochs>();
        stored.Keys.ShouldAllBe(key => epochs.Unwrap(key.Epoch, key.Id, key.Wrapped) != null, "until then whoever has the keys folder and the backup opens it");
        for (var day = 0; day <= DaysOfPromise; day += 5)
        {
            app.Clock.Advance(TimeSpan.FromDays(5));
            await app.Services.GetRequiredService<KeyRewrap>().RunAsync(Ct);
        }

        stored.Keys.ShouldAllBe(key => epochs.Unwrap(key.Epoch, key.Id, key.Wrapped) == null);
        foreach (var (id, epoch, wrapped) in stored.Keys)
        {
            foreach (var file in Directory.GetFiles(app.Settings["Keys:Path"]!, "*.key"))
                Opens(await File.ReadAllBytesAsync(file, Ct), id, epoch, wrapped).ShouldBeFalse($"{Path.GetFileName(file)} opens {id}");
        }
    }

    private async Task<List<string>> DumpedAsync(RawScanner scanner)
    {
        await DumpAsync(scanner);
        return scanner.Hits;
    }

    private static bool Opens(byte[] kek, Guid id, int epoch, byte[] wrapped)
    {
        using var aes = new AesGcm(kek, 16);
        try
        {
            aes.Decrypt(wrapped.AsSpan(0, 12), wrapped.AsSpan(12, wrapped.Length - 28), wrapped.AsSpan(wrapped.Length - 16), new byte[wrapped.Length - 28], [.. BitConverter.GetBytes(epoch), .. id.ToByteArray(bigEndian: true)]);
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    /// <summary>What lies outside the servers: keys, ledgers, photos, dropped mails, the mailbox, the program's log. The mail that brings the certificate comes after all that, and is the subject's own.</summary>
    private RawScanner Outside(RawScanner scanner)
    {
        var last = Directory.GetFiles(Path.Combine(app.Files, "mail")).Where(file => File.ReadAllText(file).Contains(LastMail, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.GetDirectories(app.Files))
            scanner.Folder(folder, except: last);
        var mails = app.Services.GetRequiredService<IDevelopmentMailbox>().List().Where(mail => !mail.Subject.Contains(LastMail, StringComparison.Ordinal));
        foreach (var mail in mails)
            scanner.Text("mailbox", $"{mail.To}\n{mail.Subject}\n{mail.Link}\n{mail.Text}\n{mail.Html}");
        foreach (var line in app.Logs.Lines)
            scanner.Text("log", line);
        return scanner;
    }

    private IEnumerable<(NpgsqlDataSource Source, ClusterKind Kind)> Databases() => [(app.Owner, ClusterKind.Main), (app.VaultOwner, ClusterKind.Vault)];

    private string Base(ClusterKind kind) => Path.Combine(app.Servers.DataPath, kind == ClusterKind.Main ? "main" : "vault", "base");

    /// <summary>Every row of every table, as text: what a dump holds, and what is compressed unpacked.</summary>
    private async Task DumpAsync(RawScanner scanner)
    {
        foreach (var (source, kind) in Databases())
        {
            var tables = await source.ValueAsync<string[]>(
                "SELECT array_agg(c.oid::regclass::text) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'");
            await using var connection = await source.OpenConnectionAsync(Ct);
            foreach (var table in tables)
            {
                using var rows = await connection.BeginTextExportAsync($"COPY (SELECT * FROM {table}) TO STDOUT", Ct);
                scanner.Text($"{kind}: {table}", await rows.ReadToEndAsync(Ct));
            }
        }
    }
}
