using System.Text;
using CarTrade.Application.Photos;
using CarTrade.Domain.Photos;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Photos;

public sealed class PhotoHeaderTests
{
    [Fact]
    public void Read_EachFormat_FindsItsSize()
    {
        Read(Pictures.Jpeg(1600, 1200)).ShouldBe("Jpeg 1600x1200");
        Read(Pictures.Png(801, 599)).ShouldBe("Png 801x599");
        Read(Pictures.WebP(lossless: false, 333, 222)).ShouldBe("WebP 333x222");
        Read(Pictures.WebP(lossless: true, 333, 222)).ShouldBe("WebP 333x222");
        Read(Pictures.Telling()).ShouldBe("Jpeg 1600x1200");
    }

    public static TheoryData<string, byte[]> Foreign => new()
    {
        { "svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>") },
        { "gif and script", Encoding.UTF8.GetBytes("GIF89a/*" + new string('x', 64) + "*/=1;alert(1)") },
        { "pdf", Encoding.UTF8.GetBytes("%PDF-1.7\n<html><script>1</script>") },
        { "html", Encoding.UTF8.GetBytes("<!doctype html><title>x</title>") },
        { "eicar", Encoding.UTF8.GetBytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*") },
        { "tiff", [0x49, 0x49, 0x2A, 0, .. new byte[64]] },
        { "heif", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[64]] },
        { "nothing", [] },
        { "first bytes alone", [0xFF, 0xD8] },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Read_OtherContent_IsRefusedWhateverItIsCalled(string kind, byte[] content)
    {
        _ = kind;
        Read(content).ShouldBe(PhotoErrors.UnsupportedType.Code);
    }

    [Theory]
    [InlineData("<?php system($_GET[0]); ?>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%PDF-1.7")]
    public void Read_ImageThatIsSomethingElseToo_IsRefused(string tail) =>
        Read([.. Pictures.Jpeg(200, 200), .. Encoding.UTF8.GetBytes(tail)]).ShouldBe(PhotoErrors.ForeignContent.Code);

    [Fact]
    public void Read_HeaderBomb_IsRefusedWithoutMemory()
    {
        var bomb = Pictures.PngHeader(30_000, 30_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(bomb).ShouldBe(PhotoErrors.TooManyPixels.Code);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1_000_000);
    }

    [Theory]
    [InlineData(12_001, 100, "photo.too_many_pixels")]
    [InlineData(8000, 8000, "photo.too_many_pixels")]
    [InlineData(63, 2000, "photo.too_small")]
    [InlineData(0, 0, "photo.too_small")]
    [InlineData(-1, 500, "photo.too_many_pixels")]
    public void Read_SizesBeyondTheRules_AreRefused(int width, int height, string code) => Read(Pictures.PngHeader(width, height)).ShouldBe(code);

    [Fact]
    public void Read_OneByteTooMany_IsRefused() => Read(new byte[PhotoRules.MaxBytes + 1]).ShouldBe(PhotoErrors.TooLarge.Code);

    [Fact]
    public void Read_EveryTruncation_IsAnAnswerAndNeverAFault()
    {
        foreach (var whole in (byte[][])[Pictures.Telling()[..2000], Pictures.Png(70, 70), Pictures.WebP(lossless: true, 70, 70), Pictures.WebP(lossless: false, 70, 70)])
        {
            for (var length = 0; length < Math.Min(whole.Length, 2000); length++)
                Read(whole[..length]).ShouldNotBeNull();
        }
    }

    private static string Read(byte[] content)
    {
        var header = PhotoHeader.Read(content);
        return header.IsError ? header.FirstError.Code : $"{header.Value.Format} {header.Value.Width}x{header.Value.Height}";
    }
}
