using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Reference;

namespace CarTrade.Application.Tests.Reference;

/// <summary>The data that ships with the program, read once.</summary>
internal static class Shipped
{
    public static readonly string DataFolder = Path.Combine(AppContext.BaseDirectory, "data");

    public static readonly string PolicyFolder = Path.Combine(AppContext.BaseDirectory, "policy");

    /// <summary>The folder of the sources.</summary>
    public static string Root { get; } = Find();

    private static readonly Lazy<IReferenceData> Loaded = new(() => ReferenceData.Load(DataFolder));

    public static IReferenceData Data => Loaded.Value;

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CarTrade.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        return folder.FullName;
    }
}
