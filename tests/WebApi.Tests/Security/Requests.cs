using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Security;

/// <summary>Good purchase requests.</summary>
internal static class Requests
{
    public static JsonObject Guest() => new()
    {
        ["wish"] = new JsonObject { ["make"] = "Toyota", ["quantity"] = 1 },
        ["destination"] = new JsonObject { ["country"] = "KE", ["port"] = "KEMBA" },
        ["incoterm"] = "cif",
        ["release"] = new JsonObject { ["mode"] = "afterOffers" },
        ["policyVersion"] = PeopleApp.Policy,
        ["language"] = "en",
        ["contact"] = new JsonObject { ["name"] = "Achieng Otieno", ["email"] = PeopleApp.NewEmail("guest"), ["country"] = "KE" },
    };
}
