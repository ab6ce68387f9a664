using CarTrade.Application.Photos;
using ErrorOr;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CarTrade.Infrastructure.Photos;

/// <summary>Photos as files named by the hash of their content, in folders of its first byte. Nothing of a name comes from outside.</summary>
internal sealed partial class DiskPhotoStore(IOptions<PhotoOptions> options, TimeProvider clock, ILogger<DiskPhotoStore> logger) : IPhotoStore
{
    public int PerDealer => options.Value.PerDealer;

    public async Task<ErrorOr<Success>> SaveAsync(PreparedPhoto photo, CancellationToken ct)
    {
        try
        {
            foreach (var (width, content) in photo.Forms)
                await SaveAsync(FileOf(photo.Sha256, width), content, ct);
            return Result.Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refused(logger, e.GetType().Name, e.HResult);
            return PhotoErrors.NotStored;
        }
    }

    public Stream? Open(byte[] sha256, int width)
    {
        try
        {
            return new FileStream(FileOf(sha256, width), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 16 * 1024, useAsync: true);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Contents, and writings that a crash left half done, folder by folder; with the hash that a name tells and when it was last asked to be kept.</summary>
    public IEnumerable<IReadOnlyList<KeptFile>> Folders() => Directory.Exists(options.Value.Path!)
        ? Directory.EnumerateDirectories(options.Value.Path!).Select(folder => (IReadOnlyList<KeptFile>)[.. new DirectoryInfo(folder).EnumerateFiles().Select(KeptFile.Of)])
        : [];

    /// <summary>Drops a file; one that is in use is left for another time.</summary>
    public void Drop(KeptFile file)
    {
        try
        {
            File.Delete(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refused(logger, e.GetType().Name, e.HResult);
        }
    }

    /// <summary>What is there is young again, so that no purge takes it before its row is there.</summary>
    private async Task SaveAsync(string file, byte[] content, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (File.Exists(file))
        {
            File.SetLastWriteTimeUtc(file, now);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var part = $"{file}.{Guid.CreateVersion7():N}.part";
        try
        {
            await File.WriteAllBytesAsync(part, content, ct);
            File.SetLastWriteTimeUtc(part, now);
            File.Move(part, file, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The photo store refuses to be written: {Exception} {Code}")]
    private static partial void Refused(ILogger logger, string exception, int code);

    private string FileOf(byte[] sha256, int width)
    {
        var name = Convert.ToHexStringLower(sha256);
        return Path.Combine(options.Value.Path!, name[..2], $"{name}-{width}.webp");
    }
}

/// <summary>A file of the store.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">The hash that its name tells; null for what is not a photo.</param>
/// <param name="WrittenAt">When it was last asked to be kept, UTC.</param>
internal sealed record KeptFile(string Path, string? Sha256, DateTime WrittenAt)
{
    private const int Hex = Domain.Photos.Photo.HashLength * 2;

    public static KeptFile Of(FileInfo file) =>
        new(file.FullName, file.Extension == ".webp" && file.Name.Length > Hex && file.Name[Hex] == '-' ? file.Name[..Hex] : null, file.LastWriteTimeUtc);
}
