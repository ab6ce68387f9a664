using CarTrade.Application.Photos;
using ErrorOr;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CarTrade.Infrastructure.Photos;

/// <summary>Photos as files named by the hash of their content, in folders of its first byte. Nothing of a name comes from outside.</summary>
internal sealed partial class DiskPhotoStore(IOptions<PhotoOptions> options, ILogger<DiskPhotoStore> logger) : IPhotoStore
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

    private static async Task SaveAsync(string file, byte[] content, CancellationToken ct)
    {
        if (File.Exists(file))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var part = $"{file}.{Guid.CreateVersion7():N}.part";
        try
        {
            await File.WriteAllBytesAsync(part, content, ct);
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
