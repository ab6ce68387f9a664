using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Tests.Photos;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Photos;

/// <summary>A store that refuses to be written, as a full or broken disk does: a file lies where its folders should be.</summary>
public sealed class FullDiskTests(FullDiskApp app) : IClassFixture<FullDiskApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_StoreRefusesToBeWritten_Is507AndLeavesNothing()
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.CreateVersion7());

        using (var refused = await PostAsync(dealer))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
            refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            JsonNode.Parse(await refused.Content.ReadAsStringAsync(Ct))!["code"]!.GetValue<string>().ShouldBe("photo.not_stored");
        }

        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM offers.photos")).ShouldBe(0);
        File.Delete(app.Store);
        using var taken = await PostAsync(dealer);
        taken.StatusCode.ShouldBe(HttpStatusCode.Created, "the disk has room again: nothing need be done by hand");
        Directory.GetFiles(app.Store, "*.part", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client)
    {
        var content = new ByteArrayContent(Pictures.Jpeg());
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        return client.PostAsync("/api/v1/dealer/photos", content, Ct);
    }
}

/// <summary>The program with a photo store that cannot be written.</summary>
public sealed class FullDiskApp(PostgresFixture postgres) : PhotoApp(postgres)
{
    public string Store { get; } = Path.Combine(Path.GetTempPath(), $"cartrade-full-{Guid.NewGuid():N}");

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [.. base.ExtraSettings, new("Photos:Path", Store)];

    public override async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Store, "full");
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Directory.Exists(Store))
            Directory.Delete(Store, recursive: true);
    }
}
