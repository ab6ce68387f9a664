using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>One of Japan's 47 prefectures by its JIS X 0401 number, with the codes that its public safety commission puts on licences.</summary>
public readonly record struct Prefecture
{
    private static readonly string[] LicenceCodes =
    [
        "10 11 12 13 14", "20", "21", "22", "23", "24", "25", "40", "41", "42", "43", "44", "30", "45", "46", "50", "51", "52", "47", "48", "53", "49", "54", "55", "60", "61",
        "62", "63", "64", "65", "70", "71", "72", "73", "74", "80", "81", "82", "83", "90", "91", "92", "93", "94", "95", "96", "97",
    ];

    private Prefecture(int number) => Number = number;

    /// <summary>1 Hokkaido to 47 Okinawa; 0 only for the default value.</summary>
    public int Number { get; }

    /// <summary>ISO 3166-2 code, such as <c>JP-13</c> for Tokyo.</summary>
    public string Iso => $"JP-{Number:D2}";

    /// <summary>A prefecture by number; <c>dealer.prefecture_unknown</c> otherwise.</summary>
    /// <param name="number">1 to 47.</param>
    public static ErrorOr<Prefecture> Parse(int number) => number is >= 1 and <= 47 ? new Prefecture(number) : DealerErrors.PrefectureUnknown;

    /// <summary>Rebuilds from storage; throws on what is not a prefecture.</summary>
    /// <param name="stored">1 to 47.</param>
    public static Prefecture From(int stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentOutOfRangeException(nameof(stored));

    /// <summary>Whether a licence number begins with a code of this prefecture's commission.</summary>
    /// <param name="licence">Twelve digits.</param>
    public bool Issues(string licence) => Number > 0 && LicenceCodes[Number - 1].Split(' ').Any(code => licence.StartsWith(code, StringComparison.Ordinal));
}
