using Microsoft.Extensions.Configuration;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Where the files that ship with the program lie: beside it, unless configuration says otherwise.</summary>
internal sealed class ShippedFiles(IConfiguration configuration)
{
    /// <summary>Folder of the reference data (<c>Reference:DataFolder</c>).</summary>
    public string Data => configuration["Reference:DataFolder"] ?? Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Folder of the privacy policy's versions (<c>Reference:PolicyFolder</c>).</summary>
    public string Policy => configuration["Reference:PolicyFolder"] ?? Path.Combine(AppContext.BaseDirectory, "policy");
}
