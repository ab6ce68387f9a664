namespace CarTrade.Infrastructure.Embedded;

/// <summary>Settings of the PostgreSQL servers that the program starts itself (section <c>Embedded</c>).</summary>
internal sealed record EmbeddedOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Embedded";

    /// <summary>Folder with <c>bin</c>, <c>lib</c> and <c>share</c>; searched upwards from the program when absent.</summary>
    public string? BinariesPath { get; init; }

    /// <summary>Folder of all data: clusters, credentials, keys. <c>/var/lib/cartrade</c> as root, <c>.cartrade</c> otherwise.</summary>
    public string? DataPath { get; init; }

    /// <summary>The unprivileged account that runs the servers when the program is root.</summary>
    public string RunAs { get; init; } = "nobody";

    /// <summary>False gives up durability for speed: for tests only.</summary>
    public bool Durable { get; init; } = true;
}
