using System.Text.RegularExpressions;

namespace CarTrade.Domain.Common;

/// <summary>Finds phone numbers in folded text, after setting aside the numbers that car talk is made of.</summary>
internal static class PhoneDetector
{
    private const int FewestDigits = 8;
    private const int FewestWithPrefix = 7;
    private const string Number = @"(?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,7})(?:\.\d{1,2})?";
    private const string Unit =
        "(?:km|kms|kilometers?|kilometres?|miles?|mi|cc|l|ltr|litres?|liters?|kg|kw|ps|hp|mm|usd|jpy|eur|gbp|kes|tzs|ugx|zmw|aud|nzd|aed|pkr|dollars?|yen|円|万|年|月|台|人|%|units?|cars?|pcs|doors?|seats?|seater|years?|yrs?|days?|weeks?|months?)";

    private static readonly Regex Benign = Pattern(
        $@"(?:\$|€|£|¥|\b(?:usd|jpy|eur|gbp|kes|tzs|ugx|zmw|aud|nzd|aed|pkr|yen|budget))\s?{Number}(?:\s?(?:-|~|to)\s?{Number})?\b"
        + $@"|\b{Number}(?:\s?(?:-|~|to)\s?{Number})?\s?{Unit}(?:\b|\d|[^\w])"
        + @"|\b(?:[1-9]\d?(?:,\d{3}){1,2}|[1-9]\d{2},\d{3})\b"
        + @"|\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b"
        + @"|\b[a-z]{1,4}\d{1,3}[a-z]{0,2}-\d{6,7}\b");

    private static readonly Regex Candidate = Pattern(@"[+(]{0,2}\d(?:(?:[\s\-.()/_*|:~+'""]{0,4}|,)\d){4,}");

    private static readonly Regex Announced = Pattern(
        @"(?:\b(?:tel|telephone|phone|call|mobile|cell|whats?\s?app|wa|sms|fax|ring|simu)\b|電話|携帯|ファックス|☎|☏|📞|📱|тел|هاتف|جوال)[^\w+]{0,4}(?:\w{1,10}[^\w+]{1,3})?[+(]{0,2}\d(?:[\s\-.()/_,]{0,3}\d){4,}");

    private static readonly Regex Spelled = Pattern(
        @"(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[\s,.\-]{0,3}){6,}");

    internal static IEnumerable<Range> Find(string folded)
    {
        var text = Benign.Replace(folded, match => new string('#', match.Length));
        var candidates = Candidate.Matches(text).Where(match => IsPhone(match.Value));
        return candidates.Concat(Announced.Matches(text)).Concat(Spelled.Matches(text)).Select(match => match.Index..(match.Index + match.Length));
    }

    private static bool IsPhone(string candidate)
    {
        var prefixed = candidate[0] is '+' or '0' || candidate.StartsWith("(+", StringComparison.Ordinal) || candidate.StartsWith("(0", StringComparison.Ordinal);
        var groups = candidate.Split(" -.()/_*|:~+'\",\t".ToCharArray(), StringSplitOptions.RemoveEmptyEntries).ToList();
        while (groups.Count > 0 && IsYear(groups[0]))
            groups.RemoveAt(0);
        while (groups.Count > 0 && IsYear(groups[^1]))
            groups.RemoveAt(groups.Count - 1);
        return groups.Sum(group => group.Length) >= (prefixed ? FewestWithPrefix : FewestDigits);
    }

    private static bool IsYear(string group) =>
        group.Length == 4 && int.Parse(group, System.Globalization.CultureInfo.InvariantCulture) is >= 1950 and <= 2049;

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
