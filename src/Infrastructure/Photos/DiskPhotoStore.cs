using CarTrade.Application.Photos;
using Microsoft.Extensions.Options;

namespace CarTrade.Infrastructure.Photos;

/// <summary>Photos as files named by the hash of their content, in folders of its first byte. Nothing of a name comes from outside.</summary>
internal sealed class DiskPhotoStore(IOptions<PhotoOptions> options) : IPhotoStore
{
    public int PerDealer => options.Value.PerDealer;

    public async Task SaveAsync(PreparedPhoto photo, CancellationToken ct)
    {
        foreach (var (width, content) in photo.Forms)
        {
            var file = FileOf(photo.Sha256, width);
            if (File.Exists(file))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var part = $"{file}.{Guid.CreateVersion7():N}.part";
            await File.WriteAllBytesAsync(part, content, ct);
            File.Move(part, file, overwrite: true);
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

    private string FileOf(byte[] sha256, int width)
    {
        var name = Convert.ToHexStringLower(sha256);
        return Path.Combine(options.Value.Path!, name[..2], $"{name}-{width}.webp");
    }
}
