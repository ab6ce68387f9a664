using CarTrade.Domain.Photos;

namespace CarTrade.Infrastructure.Photos;

/// <summary>Section <c>Photos</c>.</summary>
internal sealed class PhotoOptions
{
    public const string Section = "Photos";

    /// <summary>Folder of the files, shared by all instances; <c>photos</c> in the data folder when absent.</summary>
    public string? Path { get; set; }

    /// <summary>Photos that one dealership may keep.</summary>
    public int PerDealer { get; set; } = PhotoRules.PerDealer;
}
