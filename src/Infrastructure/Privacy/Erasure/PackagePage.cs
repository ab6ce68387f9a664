using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>The page of a package for people, in both languages, readable without a network.</summary>
internal static class PackagePage
{
    private static readonly Dictionary<DataCategory, (string En, string Ja)> Names = new()
    {
        [DataCategory.MembersInformation] = ("Members Information", "会員情報"),
        [DataCategory.PurchaseRequestInformation] = ("Purchase Request Information", "購入リクエスト情報"),
        [DataCategory.BillingPaymentInformation] = ("Billing and Payment Information", "請求・支払情報"),
        [DataCategory.StatisticalInformation] = ("Statistical Information", "統計情報"),
        [DataCategory.CommunicationServicesInformation] = ("Communication Services Information", "コミュニケーションサービス情報"),
        [DataCategory.OtherCollectedInformation] = ("Other Collected Information", "その他の収集情報"),
        [DataCategory.ThirdPersonInformation] = ("Information about other persons", "第三者に関する情報"),
    };

    public static string Write(SubjectRequest request, IReadOnlyList<(string Place, DataCategory Category, IReadOnlyList<JsonObject> Records)> tables, DateTimeOffset at)
    {
        var page = new StringBuilder(
            """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Your data · ご本人の情報</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.2rem 1rem;
            border-top:1px solid #888;padding:.5rem 0}dt{color:#555;overflow-wrap:anywhere}dd{margin:0;overflow-wrap:anywhere}</style></head><body>
            """);
        page.Append(CultureInfo.InvariantCulture, $"<h1>Your data <span lang=\"ja\">· ご本人の情報</span></h1><p>{request.Reference.Value} · {at:yyyy-MM-dd HH:mm} UTC</p>");
        foreach (var group in tables.GroupBy(table => table.Category).OrderBy(group => group.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Names[group.Key].En} <span lang=\"ja\">· {Names[group.Key].Ja}</span></h2>");
            foreach (var (place, _, records) in group)
            {
                page.Append(CultureInfo.InvariantCulture, $"<h3>{place}</h3>");
                foreach (var record in records)
                    Record(page, record);
            }
        }

        return page.Append("</body></html>").ToString();
    }

    private static void Record(StringBuilder page, JsonObject record)
    {
        page.Append("<dl>");
        foreach (var (name, value) in Flat.Of(record))
            page.Append(CultureInfo.InvariantCulture, $"<dt>{WebUtility.HtmlEncode(name)}</dt><dd>{WebUtility.HtmlEncode(value)}</dd>");
        page.Append("</dl>");
    }
}
