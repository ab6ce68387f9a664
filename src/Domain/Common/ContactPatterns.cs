using System.Text.RegularExpressions;

namespace CarTrade.Domain.Common;

/// <summary>Patterns of addresses, links, handles and postal addresses over folded text. None backtracks, so hostile text costs linear time.</summary>
internal static class ContactPatterns
{
    private const string At = @"(?:\s{0,3}(?:@|[(\[{<]\s?(?:at|@|arroba)\s?[)\]}>]|アットマーク|艾特|アット)\s{0,3}|\s{1,3}(?:at|arroba|собака)\s{1,3})";
    private const string Dot = @"(?:\s?\.\s?|\s?[(\[{<]\s?(?:dot|\.)\s?[)\]}>]\s?|\s?ドット\s?|\s{1,3}(?:dot|punto|point|точка)\s{1,3})";
    private const string DotWord = @"(?:\s?[(\[{<]\s?(?:dot|\.)\s?[)\]}>]\s?|\s?ドット\s?|\s{1,3}(?:dot|punto|точка)\s{1,3})";
    private const string Top =
        "(?:com|net|org|info|biz|io|app|dev|online|shop|store|site|xyz|top|club|live|link|page|jp|co|ke|tz|ug|rw|zm|zw|mw|mz|za|ng|gh|uk|ie|de|fr|es|pt|ru|ua|kz|mn|cn|hk|tw|kr|pk|lk|bd|np|mm|th|ph|id|sg|nz|au|fj|ae|sa|qa|om|kw|bh|eg|cy|mt|jm|tt|gy|cl|pe|py|bo|br|mx|ca|eu)";

    private const string Handle = @"@?[a-z0-9+_][a-z0-9_.+-]{2,}";

    private static readonly Regex[] All =
    [
        Loose(@"[\p{L}\p{N}._%+'-]+\s{0,2}@\s{0,2}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}"),
        Loose($@"[\p{{L}}\p{{N}}._%+-]+{At}[\p{{L}}\p{{N}}-]+(?:{Dot}[\p{{L}}\p{{N}}-]+)*{Dot}{Top}\b"),
        Loose(@"\b(?:https?|hxxps?|ftp|tg|viber|skype|weixin|whatsapp)\s?:\s?/\s?/?\s?\S+"),
        Loose(@"\b(?:mailto|tel|sms|callto|skype):\S+"),
        Loose(@"\bwww\d?\s?\.\s?\S+"),
        Loose($@"[\p{{L}}\p{{N}}-]*\p{{L}}[\p{{L}}\p{{N}}-]*(?:\.[\p{{L}}\p{{N}}-]+)*\.{Top}\b(?:[/?#:]\S*)?"),
        Loose(@"[\p{L}\p{N}-]+\s?\.\s?(?:com|net|org)\b\S*"),
        Loose($@"[\p{{L}}\p{{N}}-]{{2,}}(?:{DotWord}[\p{{L}}\p{{N}}-]+)*{DotWord}{Top}\b"),
        Loose(@"[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/\S+"),
        Loose(@"\b(?:wa|t|line|m|fb|ig|bit|youtu)\s?\.\s?(?:me|be|ly)\b\S*"),
        Loose(@"\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b"),
        Loose(@"@[\p{L}_][\p{L}\p{N}_.]+"),
        Loose($@"\b(?:whats?\s?app|watsapp|telegram|wechat|weixin|viber|skype|kakao(?:\s?talk)?|instagram|insta|facebook|messenger|snapchat|zalo|tiktok|discord|twitter|fb)\s{{0,2}}(?:id|user\s?name|user|handle|account|name|no\.?|number)?\s{{0,2}}(?:[:=-]|@|\bis\b|\bid\b)\s{{0,2}}{Handle}"),
        Loose($@"\b(?:line|signal|imo|ig|wa|tg|qq)\s{{0,2}}(?:(?:id|user\s?name|handle|account)\s{{0,2}}(?:[:=-]|\bis\b)?|[:=@])\s{{0,2}}{Handle}"),
        Loose(@"\b(?:whats?\s?app|watsapp|telegram|wechat|viber|skype|instagram|snapchat)\s+(?:me\s+)?(?:at\s+|on\s+)?[a-z][a-z.]+[0-9_][a-z0-9_.]*"),
        Loose($@"(?:微信|ライン|ワッツアップ|カカオ|ватсапп?|вацап|телеграмм?|вайбер|واتساب|واتس\s?اب|تلغرام|تيليجرام)\s{{0,2}}(?:id|番号|号|номер|رقم)?\s{{0,2}}[::=は]?\s{{0,2}}{Handle}"),
        Loose(@"\bp\s?\.?\s?o\s?\.?\s?box\s?(?:no\.?)?\s?\d+"),
        Loose(@"〒\s?\d{3}\s?-?\s?\d{4}"),
        Loose(@"\b(?:plot|apartment|apt|suite|house\s+(?:no|number)|flat\s+no)\.?\s*(?:no\.?|#)?\s*\d+[a-z]?\b"),
        Loose(@"[\p{IsCJKUnifiedIdeographs}\d]{1,12}(?:都|道|府|県|市|区|町|村|郡)[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]{0,15}\s?\d{1,4}(?:丁目|番地?|号|-\d{1,4})[\d丁目番地号-]*"),
        Loose(@"\d{1,3}丁目[\d番地号-]*"),
        Loose(@"\b(?:rue|calle|avenida|jalan|ул\.|улица|проспект|شارع)\s+(?:[\p{L}'.-]+\s+){0,3}[\p{L}'.-]+,?\s*(?:no\.?|№|#|д\.?)?\s*\d+"),
        Loose(@"\b\p{L}+(?:straße|strasse|gasse)\s\d+"),
        Exact(@"\b\d{1,5}[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?i:street|st|road|rd|avenue|ave|lane|boulevard|blvd|crescent|terrace)\b"),
        Exact(@"\b(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?i:street|road|avenue|lane|boulevard)\b,?\s*(?i:plot|no\.?|house|building|bldg)?\.?\s*\d+"),
    ];

    internal static IEnumerable<Range> Find(string folded) =>
        All.SelectMany(pattern => pattern.Matches(folded)).Select(match => match.Index..(match.Index + match.Length));

    private static Regex Loose(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Exact(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
