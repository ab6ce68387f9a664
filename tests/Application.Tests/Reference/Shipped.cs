using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Reference;

namespace CarTrade.Application.Tests.Reference;

/// <summary>The data that ships with the program, read once.</summary>
internal static class Shipped
{
    public static readonly string DataFolder = Path.Combine(AppContext.BaseDirectory, "data");

    public static readonly string PolicyFolder = Path.Combine(AppContext.BaseDirectory, "policy");

    private static readonly Lazy<IReferenceData> Loaded = new(() => ReferenceData.Load(DataFolder));

    public static IReferenceData Data => Loaded.Value;
}
