namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>What a person gets back, as a sealed archive: fetched once, then gone.</summary>
public sealed class ReturnPackage
{
    private ReturnPackage()
    {
    }

    /// <summary>The request.</summary>
    [NotPersonal("identifier")]
    public SubjectRequestId RequestId { get; private set; }

    /// <summary>Key of the archive and of nothing else.</summary>
    [NotPersonal("identifier of a key")]
    public SubjectKeyId KeyId { get; private set; }

    /// <summary>The archive; absent once it was fetched or has expired.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "7", Retention.Days30)]
    public Sealed<byte[]>? Archive { get; private set; }

    /// <summary>Names of the files in it.</summary>
    [NotPersonal("names of files")]
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>When it was made, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Until when it can be fetched, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was fetched, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? FetchedAt { get; private set; }

    /// <summary>A package that waits.</summary>
    /// <param name="request">The request.</param>
    /// <param name="key">Its key.</param>
    /// <param name="archive">The sealed archive.</param>
    /// <param name="files">Names of the files in it.</param>
    /// <param name="at">Server time, UTC.</param>
    public static ReturnPackage Of(SubjectRequestId request, SubjectKeyId key, Sealed<byte[]> archive, IReadOnlyList<string> files, DateTimeOffset at) =>
        new() { RequestId = request, KeyId = key, Archive = archive, Files = files, MadeAt = at, ExpiresAt = at + SubjectRequest.PackageLife };

    /// <summary>Whether it can be fetched.</summary>
    /// <param name="now">Server time, UTC.</param>
    public bool IsThere(DateTimeOffset now) => Archive is not null && now < ExpiresAt;

    /// <summary>It was fetched, or its time is over: the archive goes, and the caller destroys its key.</summary>
    /// <param name="fetchedAt">When it was fetched; null where it expired.</param>
    public void Empty(DateTimeOffset? fetchedAt) => (Archive, FetchedAt) = (null, fetchedAt);

    /// <summary>Where the archive lies.</summary>
    /// <param name="request">The request.</param>
    public static SealedAt At(SubjectRequestId request) => new("privacy.return_packages.archive", request.Value);
}
