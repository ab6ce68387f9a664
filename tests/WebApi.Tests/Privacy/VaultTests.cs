using System.Diagnostics;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Vault;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

public sealed class VaultTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private ISubjectKeys Keys => app.Services.GetRequiredService<ISubjectKeys>();

    private DataKeys Opened => app.Services.GetRequiredService<DataKeys>();

    [Fact]
    public async Task CreateAsync_NewKey_IsWrappedInTheVaultAndOpensAgain()
    {
        var id = await Keys.CreateAsync(new(DataSubjectKind.Member, Guid.CreateVersion7()), Ct);
        app.Services.GetRequiredService<DataKeyCache>().DropAll();
        (await Opened.FindAsync(id, Ct)).ShouldNotBeNull();
        (await ScalarAsync<int>("SELECT octet_length(wrapped) FROM data_keys WHERE id = $1", id.Value)).ShouldBe(60);
    }

    [Fact]
    public async Task FindAsync_APageOfKeys_TakesOneQuery()
    {
        var ids = new List<Guid>();
        for (var i = 0; i < 20; i++)
            ids.Add((await Keys.CreateAsync(new(DataSubjectKind.Member, Guid.CreateVersion7()), Ct)).Value);
        app.Services.GetRequiredService<DataKeyCache>().DropAll();
        (await Opened.FindAsync([.. ids, .. ids], Ct)).Keys.ShouldBe(ids, ignoreOrder: true);
    }

    [Fact]
    public async Task DestroyAsync_OnOneInstance_ReachesTheOthersCacheWithinASecond()
    {
        var id = await Keys.CreateAsync(new(DataSubjectKind.Member, Guid.CreateVersion7()), Ct);
        await using var second = await app.StartSecondAsync();
        var elsewhere = second.Services.GetRequiredService<DataKeys>();
        (await elsewhere.FindAsync(id, Ct)).ShouldNotBeNull();
        await Keys.DestroyAsync(id, Ct);
        await Keys.DestroyAsync(id, Ct);
        (await Opened.FindAsync(id, Ct)).ShouldBeNull();
        var cache = second.Services.GetRequiredService<DataKeyCache>();
        var since = Stopwatch.GetTimestamp();
        await Eventually.IsTrueAsync(() => Task.FromResult(cache.Find(id.Value) is null), "the other instance drops the key");
        Stopwatch.GetElapsedTime(since).ShouldBeLessThan(TimeSpan.FromSeconds(1.1), "the promise is a second");
        (await elsewhere.FindAsync(id, Ct)).ShouldBeNull();
        (await ScalarAsync<bool>("SELECT wrapped IS NULL FROM data_keys WHERE id = $1", id.Value)).ShouldBeTrue();
    }

    [Fact]
    public async Task RunAsync_KeysOfFormerEpochs_AreRewrappedAndOldEpochsDestroyed()
    {
        var epochs = app.Services.GetRequiredService<KeyEpochs>();
        var (old, id, plain) = (epochs.Current - 5, Guid.CreateVersion7(), new byte[32]);
        plain[0] = 9;
        await app.Services.GetRequiredService<DataKeyStore>().InsertAsync(id, new(DataSubjectKind.Member, id), old, epochs.Wrap(old, id, plain), Ct);
        await app.Services.GetRequiredService<KeyRewrap>().RunAsync(Ct);
        epochs.Existing().ShouldNotContain(old);
        (await ScalarAsync<int>("SELECT epoch FROM data_keys WHERE id = $1", id)).ShouldBe(epochs.Current);
        (await Opened.FindAsync(new SubjectKeyId(id), Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task SweepAsync_KeyWithoutARow_IsDestroyedAfterTheGraceAlone()
    {
        var orphans = app.Services.GetRequiredService<OrphanKeys>();
        var young = await Keys.CreateAsync(new(DataSubjectKind.Member, Guid.CreateVersion7()), Ct);
        var old = await Keys.CreateAsync(new(DataSubjectKind.Member, Guid.CreateVersion7()), Ct);
        await ScalarAsync<Guid>("UPDATE data_keys SET created_at = created_at - interval '2 hours' WHERE id = $1 RETURNING id", old.Value);
        (await orphans.SweepAsync(Ct)).ShouldBeGreaterThanOrEqualTo(1);
        (await Opened.FindAsync(old, Ct)).ShouldBeNull();
        (await Opened.FindAsync(young, Ct)).ShouldNotBeNull();
    }

    [Fact]
    public async Task ListActiveAsync_FromManyAtOnce_MakesOneSigningKeyAndRotationKeepsTheOldForVerifying()
    {
        var store = app.Services.GetRequiredService<ISigningKeyStore>();
        var lists = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => store.ListActiveAsync(Ct)));
        var first = lists.Select(keys => keys.ShouldHaveSingleItem().KeyId).Distinct().ShouldHaveSingleItem();
        var next = await store.RotateAsync(TimeSpan.FromMinutes(10), Ct);
        var active = await store.ListActiveAsync(Ct);
        active.Select(key => key.KeyId).ShouldBe([next.KeyId, first]);
        active[0].RetiresAt.ShouldBeNull();
        active[1].RetiresAt.ShouldNotBeNull();
        using var signer = System.Security.Cryptography.ECDsa.Create();
        signer.ImportPkcs8PrivateKey(active[0].Pkcs8, out _);
        signer.ExportParameters(false).Q.X.ShouldBe(active[0].X);
    }

    [Fact]
    public async Task Vault_ProgramsLogin_MayNeitherDeleteKeysNorChangeTheirSubject()
    {
        await using var command = app.Services.GetRequiredService<VaultDatabase>().Source.CreateCommand("DELETE FROM data_keys");
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe("42501");
        command.CommandText = "UPDATE data_keys SET subject_id = id";
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe("42501");
    }

    private async Task<T> ScalarAsync<T>(string sql, Guid id)
    {
        await using var command = app.VaultOwner.CreateCommand(sql);
        command.Parameters.Add(new() { Value = id });
        return (T)(await command.ExecuteScalarAsync(Ct))!;
    }
}
