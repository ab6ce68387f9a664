using System.IO.Compression;
using System.Security.Cryptography;

namespace CarTrade.Infrastructure.Backup;

/// <summary>Files as backups hold them: packed with gzip, known by the hash of what is in them.</summary>
internal static class PackedFile
{
    /// <summary>Ending of a packed file.</summary>
    public const string Extension = ".gz";

    private const int Block = 1 << 17;

    /// <summary>Packs a stream into a new file and flushes it; gives the bytes and their SHA-256.</summary>
    public static async Task<(long Size, string Sha256)> WriteAsync(Stream source, string target, CancellationToken ct)
    {
        await using var file = Create(target);
        (long, string) result;
        await using (var packed = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true))
            result = await CopyAsync(source, packed, ct);
        Flush(file);
        return result;
    }

    /// <summary>Unpacks a file; throws where it is not what the hash says.</summary>
    public static async Task RestoreAsync(string packed, string target, long size, string sha256, CancellationToken ct)
    {
        await using var file = Create(target);
        await UnpackAsync(packed, file, size, sha256, ct);
        Flush(file);
    }

    /// <summary>Reads a file to the end; throws where it is not what the hash says.</summary>
    public static Task VerifyAsync(string packed, long size, string sha256, CancellationToken ct) => UnpackAsync(packed, Stream.Null, size, sha256, ct);

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }

    private static void Flush(FileStream file) => file.Flush(flushToDisk: true);

    private static async Task UnpackAsync(string packed, Stream target, long size, string sha256, CancellationToken ct)
    {
        try
        {
            await using var file = File.OpenRead(packed);
            await using var source = new GZipStream(file, CompressionMode.Decompress);
            if (await CopyAsync(source, target, ct) == (size, sha256))
                return;
        }
        catch (Exception e) when (e is InvalidDataException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException($"{packed} is missing or cannot be unpacked.", e);
        }

        throw new InvalidDataException($"{packed} is not what was backed up: its SHA-256 differs.");
    }

    private static async Task<(long Size, string Sha256)> CopyAsync(Stream source, Stream target, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, size) = (new byte[Block], 0L);
        while (await source.ReadAsync(buffer, ct) is > 0 and var count)
        {
            hash.AppendData(buffer, 0, count);
            await target.WriteAsync(buffer.AsMemory(0, count), ct);
            size += count;
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
