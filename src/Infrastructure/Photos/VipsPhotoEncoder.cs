using System.Security.Cryptography;
using CarTrade.Application.Photos;
using CarTrade.Domain.Photos;
using ErrorOr;
using NetVips;

namespace CarTrade.Infrastructure.Photos;

/// <summary>Re-encodes with libvips: three loaders unlocked, one frame, few at a time, stopped when it takes too long.</summary>
internal sealed class VipsPhotoEncoder : IPhotoEncoder, IDisposable
{
    private const int Quality = 80;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly double[] White = [255, 255, 255];
    private static readonly Lazy<bool> Available = new(Prepare);

    private readonly SemaphoreSlim turns = new(Math.Clamp(System.Environment.ProcessorCount / 2, 1, 4));

    public async Task<ErrorOr<PreparedPhoto>> EncodeAsync(byte[] original, PhotoHeader header, CancellationToken ct)
    {
        if (!Available.Value)
            return PhotoErrors.NotAvailableHere;
        await turns.WaitAsync(ct);
        try
        {
            return await Task.Run(() => Encode(original, header, ct), ct);
        }
        catch (VipsException)
        {
            ct.ThrowIfCancellationRequested();
            return PhotoErrors.Unreadable;
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private static ErrorOr<PreparedPhoto> Encode(byte[] original, PhotoHeader header, CancellationToken ct)
    {
        using var declared = Image.NewFromBuffer(original);
        if (declared.Width != header.Width || declared.Height != header.Height)
            return PhotoErrors.Unreadable;
        using var late = CancellationTokenSource.CreateLinkedTokenSource(ct);
        late.CancelAfter(Longest);
        using var largest = Largest(original, late.Token);
        var forms = PhotoRules.Widths.ToDictionary(width => width, width => Form(largest, width));
        return new PreparedPhoto(largest.Width, largest.Height, SHA256.HashData(forms[PhotoRules.Widths[^1]]), forms);
    }

    /// <summary>Decoded once, upright and in sRGB, on white where it was transparent.</summary>
    private static Image Largest(byte[] original, CancellationToken ct)
    {
        var width = PhotoRules.Widths[^1];
        using var scaled = Image.ThumbnailBuffer(
            original, width, optionString: "[fail_on=truncated]", height: width * PhotoRules.HeightFactor, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Error);
        scaled.SetProgress(new Progress<int>(), ct);
        using var colour = scaled.Colourspace(Enums.Interpretation.Srgb);
        using var opaque = colour.HasAlpha() ? colour.Flatten(background: White) : colour.Copy();
        return opaque.CopyMemory();
    }

    private static byte[] Form(Image largest, int width)
    {
        using var scaled = largest.ThumbnailImage(width, height: width * PhotoRules.HeightFactor, size: Enums.Size.Down);
        return scaled.WebpsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None);
    }

    private static bool Prepare()
    {
        if (!ModuleInitializer.VipsInitialized)
            return false;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in (ReadOnlySpan<string>)["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"])
            Operation.Block(loader, false);
        return true;
    }
}
