using System.Text;
using CarTrade.Application.Photos;
using CarTrade.Infrastructure.Photos;
using NetVips;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Photos;

public sealed class VipsPhotoEncoderTests : IDisposable
{
    private readonly VipsPhotoEncoder encoder = new();

    public void Dispose() => encoder.Dispose();

    [Fact]
    public async Task EncodeAsync_Jpeg_GivesThreeWidthsOfWebP()
    {
        var photo = (await EncodeAsync(Pictures.Jpeg(1600, 1200))).Value;
        (photo.Width, photo.Height).ShouldBe((1280, 960));
        photo.Forms.OrderBy(form => form.Key).Select(form => (form.Key, Size(form.Value))).ShouldBe([(320, (320, 240)), (640, (640, 480)), (1280, (1280, 960))]);
        photo.Forms.Values.ShouldAllBe(form => PhotoHeader.Read(form).Value.Format == PhotoFormat.WebP);
    }

    [Fact]
    public async Task EncodeAsync_SmallImage_IsNotEnlarged()
    {
        var photo = (await EncodeAsync(Pictures.Png(500, 400))).Value;
        (photo.Width, photo.Height).ShouldBe((500, 400));
        Size(photo.Forms[640]).ShouldBe((500, 400));
        Size(photo.Forms[320]).ShouldBe((320, 256));
    }

    [Fact]
    public async Task EncodeAsync_TellingPhoto_StandsUprightAndTellsNothing()
    {
        var original = Pictures.Telling(orientation: 6);
        Contains(original, Pictures.Canary).ShouldBeTrue();
        var photo = (await EncodeAsync(original)).Value;
        (photo.Width, photo.Height).ShouldBe((1200, 1600));
        foreach (var form in photo.Forms.Values)
        {
            Contains(form, Pictures.Canary).ShouldBeFalse();
            Contains(form, "Exif").ShouldBeFalse();
            Contains(form, "EXIF").ShouldBeFalse();
            Contains(form, "XMP").ShouldBeFalse();
            using var image = Image.NewFromBuffer(form);
            image.GetFields().ShouldNotContain(field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("xmp", StringComparison.Ordinal)
                || field.StartsWith("icc", StringComparison.Ordinal) || field.StartsWith("iptc", StringComparison.Ordinal) || field == "orientation");
            image.Interpretation.ShouldBe(Enums.Interpretation.Srgb);
            image.Bands.ShouldBe(3);
            image.Getpoint(image.Width / 2, image.Height / 10)[0].ShouldBeGreaterThan(150, "red side on top after turning");
            image.Getpoint(image.Width / 2, image.Height * 9 / 10)[2].ShouldBeGreaterThan(150, "blue side below");
        }
    }

    [Fact]
    public async Task EncodeAsync_TransparentAndDeepPng_BecomesOpaqueOnWhite()
    {
        using var clear = Image.Black(200, 200, bands: 4).Cast(Enums.BandFormat.Ushort).Copy(interpretation: Enums.Interpretation.Rgb16);
        var photo = (await EncodeAsync(clear.PngsaveBuffer())).Value;
        using var image = Image.NewFromBuffer(photo.Forms[320]);
        image.Bands.ShouldBe(3);
        image.Getpoint(100, 100).ShouldAllBe(value => value > 250);
    }

    [Fact]
    public async Task EncodeAsync_InkColours_BecomeScreenColours()
    {
        using var ink = (Image.Black(200, 200, bands: 4) + new double[] { 0, 255, 255, 0 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Cmyk);
        var photo = (await EncodeAsync(ink.JpegsaveBuffer())).Value;
        using var image = Image.NewFromBuffer(photo.Forms[320]);
        image.Bands.ShouldBe(3);
        image.Getpoint(100, 100)[0].ShouldBeGreaterThan(image.Getpoint(100, 100)[2] + 50);
    }

    [Fact]
    public async Task EncodeAsync_SameImageTwice_HasTheSameHash()
    {
        var image = Pictures.Jpeg();
        (await EncodeAsync(image)).Value.Sha256.ShouldBe((await EncodeAsync(image)).Value.Sha256);
    }

    [Fact]
    public async Task EncodeAsync_DamagedImages_AreRefused()
    {
        var jpeg = Pictures.Jpeg();
        (await EncodeAsync(jpeg[..(jpeg.Length / 2)])).FirstError.Code.ShouldBe("photo.unreadable");
        (await EncodeAsync(Pictures.PngHeader(200, 200))).FirstError.Code.ShouldBe("photo.unreadable");
        var webp = Pictures.WebP(lossless: true);
        (await EncodeAsync(webp[..(webp.Length / 2)])).FirstError.Code.ShouldBe("photo.unreadable");
    }

    [Fact]
    public async Task EncodeAsync_HeaderThatLies_IsRefused()
    {
        var result = await encoder.EncodeAsync(Pictures.Jpeg(1600, 1200), new PhotoHeader(PhotoFormat.Jpeg, 100, 100), TestContext.Current.CancellationToken);
        result.FirstError.Code.ShouldBe("photo.unreadable");
    }

    [Fact]
    public async Task EncodeAsync_OtherLoaders_AreLocked()
    {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"100\"></svg>"u8.ToArray();
        (await encoder.EncodeAsync(svg, new PhotoHeader(PhotoFormat.Png, 100, 100), TestContext.Current.CancellationToken)).FirstError.Code.ShouldBe("photo.unreadable");
        using var gif = Pictures.Halves(100, 100);
        (await encoder.EncodeAsync(gif.GifsaveBuffer(), new PhotoHeader(PhotoFormat.Png, 100, 100), TestContext.Current.CancellationToken)).FirstError.Code.ShouldBe("photo.unreadable");
    }

    [Fact]
    public async Task EncodeAsync_Cancelled_Stops() =>
        await Should.ThrowAsync<OperationCanceledException>(() => encoder.EncodeAsync(Pictures.Jpeg(), new PhotoHeader(PhotoFormat.Jpeg, 1600, 1200), new CancellationToken(canceled: true)));

    private Task<ErrorOr.ErrorOr<PreparedPhoto>> EncodeAsync(byte[] content) =>
        encoder.EncodeAsync(content, PhotoHeader.Read(content).Value, TestContext.Current.CancellationToken);

    private static (int Width, int Height) Size(byte[] form)
    {
        using var image = Image.NewFromBuffer(form);
        return (image.Width, image.Height);
    }

    private static bool Contains(byte[] content, string text) => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
