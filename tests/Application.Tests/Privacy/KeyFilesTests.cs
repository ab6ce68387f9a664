using CarTrade.Infrastructure.Privacy.Vault;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Privacy;

public sealed class KeyFilesTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"cartrade-keys-{Guid.NewGuid():N}");

    public void Dispose()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private KeyFiles Files => new(new(folder));

    [Fact]
    public void GetOrCreate_Twice_GivesTheSameKeyFromAFileNobodyElseReads()
    {
        var key = Files.GetOrCreate("one");
        Files.GetOrCreate("one").ShouldBe(key);
        key.Length.ShouldBe(32);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Path.Combine(folder, "one.key")).ShouldBe(UnixFileMode.UserRead);
            File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task GetOrCreate_InParallel_EndsWithOneKey()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Convert.ToHexString(Files.GetOrCreate("race")))));
        keys.Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        Directory.GetFiles(folder).Length.ShouldBe(1);
    }

    [Fact]
    public void Unwrap_OtherIdOrEpochOrDestroyedEpoch_DoesNotOpen()
    {
        var epochs = new KeyEpochs(Files, new FakeTimeProvider(new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero)));
        var (id, key) = (Guid.CreateVersion7(), new byte[32]);
        key[3] = 7;
        var wrapped = epochs.Wrap(epochs.Current, id, key);
        epochs.Unwrap(epochs.Current, id, wrapped).ShouldBe(key);
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => epochs.Unwrap(epochs.Current, Guid.CreateVersion7(), wrapped));
        epochs.Wrap(epochs.Current - 1, id, key);
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => epochs.Unwrap(epochs.Current - 1, id, wrapped));
        epochs.Existing().Order().ShouldBe([epochs.Current - 1, epochs.Current]);
        epochs.Destroy(epochs.Current);
        epochs.Unwrap(epochs.Current, id, wrapped).ShouldBeNull();
    }

    [Theory]
    [InlineData(30, 7, 3)]
    [InlineData(3, 1, 1)]
    public void Promise_OfSoManyDays_IsKeptByLengthAndNumberOfEpochs(int days, int length, int kept)
    {
        var promise = new KeyPromise(days);
        promise.EpochLength.ShouldBe(TimeSpan.FromDays(length));
        promise.KeptEpochs.ShouldBe(kept);
        var (start, epochs) = (DateTimeOffset.UnixEpoch.AddDays(length * 100), new KeyEpochs(Files, TimeProvider.System, promise));
        epochs.EpochOf(start).ShouldBe(100);
        epochs.EpochOf(start.AddDays(length).AddTicks(-1)).ShouldBe(100);
        (epochs.DeadBy(start) - start).ShouldBeLessThanOrEqualTo(TimeSpan.FromDays(days), "what is backed up at the worst moment is dead in time");
        Should.Throw<InvalidOperationException>(() => KeyPromise.Of("2"));
    }
}
