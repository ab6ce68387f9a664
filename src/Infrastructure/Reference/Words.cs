using System.Globalization;
using System.Text;
using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Reference;

/// <summary>The data files' words for the domain's values.</summary>
internal static class Words
{
    public static Fuel Fuel(string word) => word switch
    {
        "petrol" => Domain.Reference.Fuel.Petrol,
        "diesel" => Domain.Reference.Fuel.Diesel,
        "hybrid" => Domain.Reference.Fuel.Hybrid,
        "phev" => Domain.Reference.Fuel.PlugInHybrid,
        "electric" => Domain.Reference.Fuel.Electric,
        "hydrogen" => Domain.Reference.Fuel.Hydrogen,
        "lpg" => Domain.Reference.Fuel.Lpg,
        "cng" => Domain.Reference.Fuel.Cng,
        _ => throw new FormatException($"'{word}' is no fuel."),
    };

    public static Transmission Transmission(string word) => word switch
    {
        "AT" => Domain.Reference.Transmission.Automatic,
        "CVT" => Domain.Reference.Transmission.Cvt,
        "MT" => Domain.Reference.Transmission.Manual,
        "DCT" => Domain.Reference.Transmission.DualClutch,
        _ => throw new FormatException($"'{word}' is no transmission."),
    };

    public static Drive Drive(string word) => word switch
    {
        "2WD" => Domain.Reference.Drive.TwoWheel,
        "4WD" => Domain.Reference.Drive.FourWheel,
        _ => throw new FormatException($"'{word}' is no drive."),
    };

    /// <summary>An enum's name written with spaces, underscores or in lower case; empty gives the default.</summary>
    public static T Enum<T>(string word)
        where T : struct, Enum
    {
        if (word.Length == 0)
            return default;
        var name = word.Replace(" ", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return System.Enum.TryParse<T>(name, ignoreCase: true, out var value) && System.Enum.IsDefined(value)
            ? value
            : throw new FormatException($"'{word}' is no {typeof(T).Name}.");
    }

    /// <summary>Lower-case Latin letters and digits, joined by hyphens.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
