using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Tests.Photos;
using CarTrade.Infrastructure.Photos;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CarTrade.WebApi.Tests.Photos;

/// <summary>The program with a clock of the test's and a folder of its own.</summary>
public sealed class PurgeApp(PostgresFixture postgres) : PhotoApp(postgres)
{
    internal FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    internal string Folder { get; } = Directory.CreateTempSubdirectory("photos").FullName;

    internal string[] Files => Directory.GetFiles(Folder, "*", SearchOption.AllDirectories);

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [.. base.ExtraSettings, new("Photos:Path", Folder)];

    internal Task PurgeAsync() => AsSystemAsync(async scope =>
    {
        await scope.GetRequiredService<PurgePhotosTimer>().RunAsync(TestContext.Current.CancellationToken);
        return true;
    });

    protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.AddSingleton<TimeProvider>(Clock);
    }
}

/// <summary>One test: it turns the clock, and what lies in the folder is of all of them.</summary>
public sealed class PurgeTests(PurgeApp app) : IClassFixture<PurgeApp>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Purge_AfterADay_DropsUnusedPhotosAndWhatACrashLeftBehind()
    {
        using var dealer = app.As(Audience.DealerSales, Guid.NewGuid());
        var (unused, renewed) = (await UploadAsync(dealer, Pictures.Jpeg()), await UploadAsync(dealer, Pictures.Telling()));
        var orphan = Path.Combine(Directory.CreateDirectory(Path.Combine(app.Folder, "aa")).FullName, new string('a', 64) + "-320.webp");
        var part = orphan + ".0.part";
        foreach (var file in (string[])[orphan, part])
        {
            await File.WriteAllTextAsync(file, "left by a crash", Ct);
            File.SetLastWriteTimeUtc(file, app.Clock.GetUtcNow().UtcDateTime);
        }

        app.Clock.Advance(TimeSpan.FromHours(23));
        await app.PurgeAsync();
        app.Files.Length.ShouldBe((2 * 3) + 2, "nothing is a day old");
        (await UploadAsync(dealer, Pictures.Telling())).ShouldBe(renewed);
        app.Clock.Advance(TimeSpan.FromHours(2));
        await app.PurgeAsync();

        (await StatusAsync(dealer, renewed), await StatusAsync(dealer, unused)).ShouldBe((HttpStatusCode.OK, HttpStatusCode.NotFound));
        app.Files.Length.ShouldBe(3);
    }

    [Fact]
    public async Task Upload_OfAPhotoWhoseFilesAreLost_BringsThemBack()
    {
        using var dealer = app.As(Audience.DealerSales, Guid.NewGuid());
        var photo = await UploadAsync(dealer, Pictures.Jpeg());
        var lost = app.Files.Where(file => file.EndsWith("-320.webp", StringComparison.Ordinal)).ToList();
        foreach (var file in lost)
            File.Delete(file);
        (await StatusAsync(dealer, photo)).ShouldBe(HttpStatusCode.NotFound);

        (await UploadAsync(dealer, Pictures.Jpeg())).ShouldBe(photo);

        (await StatusAsync(dealer, photo)).ShouldBe(HttpStatusCode.OK);
        await app.Owner.RunAsync("DELETE FROM offers.photos WHERE id = $1", photo);
        foreach (var file in app.Files)
            File.Delete(file);
    }

    private static async Task<Guid> UploadAsync(HttpClient dealer, byte[] picture)
    {
        using var body = new ByteArrayContent(picture);
        body.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var answer = await dealer.PostAsync("/api/v1/dealer/photos", body, Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Ct))!["id"]!.GetValue<Guid>();
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, Guid photo)
    {
        using var answer = await client.GetAsync($"/api/v1/photos/{photo}/320", Ct);
        return answer.StatusCode;
    }
}
