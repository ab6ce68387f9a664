using CarTrade.Domain.Common;

namespace CarTrade.Domain.Privacy.Cases;

/// <summary>What counts as a reason for looking.</summary>
public static class CaseReason
{
    /// <summary>Shortest reason.</summary>
    public const int MinLength = 10;

    /// <summary>Longest reason.</summary>
    public const int MaxLength = Occasion.MaxReasonLength;

    internal static bool IsGood(string? reason) => reason?.Trim().Length is >= MinLength and <= MaxLength;

    internal static string Masked(string reason)
    {
        var text = ContactMasking.Apply(reason.Trim()).Text;
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }
}
