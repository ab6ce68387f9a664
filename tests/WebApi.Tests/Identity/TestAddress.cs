using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.AspNetCore.Builder;

namespace CarTrade.WebApi.Tests.Identity;

internal static class TestAddress
{
    /// <summary>A client of another instance's first port.</summary>
    public static HttpClient ClientOf(WebApplication instance) => TestApp.NewClient(new(instance.Urls.First()));
}
