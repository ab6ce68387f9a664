namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Keys outside both databases and every backup: files of 32 random bytes, readable by the program's user alone.</summary>
internal interface IKeyFiles
{
    /// <summary>The named key, made when it is first asked for.</summary>
    byte[] GetOrCreate(string name);

    /// <summary>The named key, or null where there is none.</summary>
    byte[]? Find(string name);

    /// <summary>Names of all keys that begin so.</summary>
    IReadOnlyList<string> List(string prefix);

    /// <summary>Destroys a key. Idempotent.</summary>
    void Destroy(string name);
}
