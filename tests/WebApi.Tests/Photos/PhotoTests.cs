using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Photos;
using CarTrade.Application.Tests.Photos;
using CarTrade.Domain.Photos;

namespace CarTrade.WebApi.Tests.Photos;

public sealed class PhotoTests(PhotoApp app) : IClassFixture<PhotoApp>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_TellingPhoto_IsServedWithoutItsMetadata()
    {
        using var dealer = app.As(Audience.DealerSales, Guid.NewGuid());
        using var answer = await PostAsync(dealer, Pictures.Telling());
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = await IdOf(answer);
        foreach (var width in PhotoRules.Widths)
        {
            using var photo = await dealer.GetAsync($"/api/v1/photos/{id}/{width}", Ct);
            var content = await photo.Content.ReadAsByteArrayAsync(Ct);
            photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/webp");
            photo.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldEndWith($"-{width}.webp");
            photo.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            photo.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
            foreach (var trace in (string[])[Pictures.Canary, "Exif", "EXIF", "XMP", "xmpmeta"])
                content.AsSpan().IndexOf(Encoding.ASCII.GetBytes(trace)).ShouldBe(-1, trace);
            PhotoHeader.Read(content).Value.Width.ShouldBe(Math.Min(width, 1200));
        }
    }

    [Fact]
    public async Task Get_WithItsETag_IsNotModified()
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        using var answer = await PostAsync(dealer, Pictures.Png());
        var path = answer.Headers.Location!.OriginalString;
        using var first = await dealer.GetAsync(path, Ct);
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await dealer.SendAsync(again, Ct);
        first.Headers.ETag!.IsWeak.ShouldBeFalse();
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_ByOthers_IsRefused()
    {
        using var dealer = app.As(Audience.DealerClient, Guid.NewGuid(), null, "offers:write");
        using var answer = await PostAsync(dealer, Pictures.WebP(lossless: true));
        var id = await IdOf(answer);
        (await StatusAsync(Audience.Member, id, subject: Guid.NewGuid())).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(Audience.Guest, id, subject: Guid.NewGuid())).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(Audience.DealerOwner, id, dealer: Guid.NewGuid())).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(Audience.DealerOwner, id)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(Audience.Admin, id)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(Audience.Anyone, id)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(Audience.Anyone, HttpStatusCode.Unauthorized)]
    [InlineData(Audience.Member, HttpStatusCode.Forbidden)]
    [InlineData(Audience.Guest, HttpStatusCode.Forbidden)]
    [InlineData(Audience.DealerIntegrations, HttpStatusCode.Forbidden)]
    [InlineData(Audience.DealerClient, HttpStatusCode.Forbidden)]
    [InlineData(Audience.Admin, HttpStatusCode.Forbidden)]
    public async Task Upload_ByThoseWhoMayNot_IsRefused(Audience audience, HttpStatusCode status)
    {
        using var client = app.As(audience, Guid.NewGuid(), Guid.NewGuid(), "requests:read");
        using var answer = await PostAsync(client, Pictures.Png());
        answer.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Upload_SamePhotoTwice_IsOnePhoto()
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        using var first = await PostAsync(dealer, Pictures.Jpeg(400, 300));
        using var second = await PostAsync(dealer, Pictures.Jpeg(400, 300));
        (await IdOf(second)).ShouldBe(await IdOf(first));
    }

    [Fact]
    public async Task Upload_MoreThanTheQuota_IsRefused()
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        for (var i = 0; i < PhotoApp.Quota; i++)
        {
            using var kept = await PostAsync(dealer, Pictures.Png(100 + i, 100));
            kept.StatusCode.ShouldBe(HttpStatusCode.Created);
        }

        using var answer = await PostAsync(dealer, Pictures.Png(200, 200));
        await ShouldBeProblem(answer, HttpStatusCode.Conflict, "photo.quota_reached");
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", HttpStatusCode.UnsupportedMediaType, "photo.unsupported_type")]
    [InlineData("GIF89a/*xxxxxxxxxxxxxxxx*/=1;alert(1)", HttpStatusCode.UnsupportedMediaType, "photo.unsupported_type")]
    [InlineData("", HttpStatusCode.UnsupportedMediaType, "photo.unsupported_type")]
    public async Task Upload_OtherContentCalledPng_IsRefused(string content, HttpStatusCode status, string code)
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        using var answer = await PostAsync(dealer, Encoding.UTF8.GetBytes(content));
        await ShouldBeProblem(answer, status, code);
    }

    [Fact]
    public async Task Upload_HeaderBomb_IsRefused()
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        using var answer = await PostAsync(dealer, Pictures.PngHeader(30_000, 30_000));
        await ShouldBeProblem(answer, HttpStatusCode.UnprocessableEntity, "photo.too_many_pixels");
    }

    [Fact]
    public async Task Upload_OtherMediaType_IsRefused()
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        using var answer = await PostAsync(dealer, Pictures.Png(), "image/svg+xml");
        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Upload_OneByteTooMany_Is413(bool announced)
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        dealer.DefaultRequestHeaders.ExpectContinue = true;
        dealer.DefaultRequestHeaders.TransferEncodingChunked = announced ? null : true;
        byte[] image = [.. Pictures.Png(), .. new byte[PhotoRules.MaxBytes]];
        using var answer = await PostAsync(dealer, image[..(PhotoRules.MaxBytes + 1)]);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Get_WidthThatIsNotKept_NamesTheField()
    {
        using var dealer = app.As(Audience.DealerOwner, Guid.NewGuid());
        using var answer = await dealer.GetAsync($"/api/v1/photos/{Guid.NewGuid()}/500", Ct);
        await ShouldBeProblem(answer, HttpStatusCode.BadRequest, "photo.unknown_width");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, byte[] content, string type = "image/png")
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue(type);
        return await client.PostAsync("/api/v1/dealer/photos", body, Ct);
    }

    private static async Task<Guid> IdOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonObject>(Ct))!["id"]!.GetValue<Guid>();

    private static async Task ShouldBeProblem(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadFromJsonAsync<JsonObject>(Ct))!["code"]!.GetValue<string>().ShouldBe(code);
    }

    private async Task<HttpStatusCode> StatusAsync(Audience audience, Guid photo, Guid? subject = null, Guid? dealer = null)
    {
        using var client = app.As(audience, dealer, subject);
        using var answer = await client.GetAsync($"/api/v1/photos/{photo}/320", Ct);
        return answer.StatusCode;
    }
}
