using System.Net.Http.Headers;
using System.Text;

namespace CarTrade.Benchmarks;

/// <summary>What the load generator sends.</summary>
internal static class Messages
{
    /// <summary>The version of the privacy policy that submitted requests accept.</summary>
    public static string PolicyVersion { get; set; } = "";

    public static HttpRequestMessage Get(string address, AuthenticationHeaderValue? authorization = null)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        message.Headers.Authorization = authorization;
        return message;
    }

    /// <summary>A member's request for a car; <paramref name="number"/> makes it differ from the last.</summary>
    public static HttpRequestMessage Submit(string address, int number, AuthenticationHeaderValue? authorization)
    {
        var body =
            $$$"""
            {"wish":{"make":"Toyota","model":"Corolla","mileageMaxKm":{{{20_000 + (number % 180_000)}}},"quantity":1,"budget":{"amount":650000,"currency":"USD"}},
            "destination":{"country":"ZM"},"incoterm":"CIF","release":{"mode":"afterOffers"},"policyVersion":"{{{PolicyVersion}}}","language":"en",
            "note":"Low mileage, please. Any colour will do, and I can wait two months for a good one."}
            """;
        var message = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        message.Headers.Authorization = authorization;
        message.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return message;
    }
}
