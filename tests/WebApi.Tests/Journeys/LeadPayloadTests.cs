using System.Net;
using System.Net.Http.Headers;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Resolvers;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>What leaves with a lead: the same content as JSON and as ADF, and nothing that was not given with the request.</summary>
public sealed class LeadPayloadTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly string[] PayloadFields = ["reference", "requestId", "wish", "country", "port", "incoterm", "contact", "note"];
    private static readonly string[] ContactFields =
        ["name", "email", "country", "phone", "phoneOnWhatsApp", "mobile", "fax", "postalAddress", "business"];

    [Fact, Clause("3.3", "T3.3b")]
    public async Task Lead_AsJsonAndAsAdf_IsOnePayloadOfTheRequestsFields()
    {
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync("Needs it before <July> & with \"spare\" tyre", preAuthorised: 1);
        await World.OnBoardAsync(dealer, asker.Request);
        await world.DeliverAsync(asker.Request);
        var json = await World.ReceiveAsync(dealer, asker.Request);

        var adf = await AdfAsync(dealer.Owner, json["id"]!.GetValue<Guid>());

        var prospect = Validated(adf).Root!.Element("prospect")!;
        var hash = json["payloadHash"]!.GetValue<string>();
        prospect.Elements("id").Select(id => id.Value).ShouldBe([asker.Reference, hash]);
        var disclosure = (await asker.Client.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]![0]!;
        disclosure["contentSha256"]!.GetValue<string>().ShouldBe(hash);
        var contact = json["payload"]!["contact"]!;
        prospect.Element("customer")!.Element("contact")!.Element("email")!.Value.ShouldBe(contact["email"]!.GetValue<string>());
        prospect.Element("customer")!.Element("contact")!.Element("phone")!.Value.ShouldBe(contact["phone"]!.GetValue<string>());
        prospect.Element("customer")!.Element("comments")!.Value.ShouldBe(json["payload"]!["note"]!.GetValue<string>());
        prospect.Element("vehicle")!.Element("price")!.Value.ShouldBe("12000.00");
        json["payload"]!.AsObject().Select(field => field.Key).ShouldBeSubsetOf(PayloadFields);
        contact.AsObject().Select(field => field.Key).ShouldBeSubsetOf(ContactFields);
    }

    private static async Task<string> AdfAsync(DpopClient dealer, Guid lead)
    {
        using var answer = await dealer.SendAsync(HttpMethod.Get, $"/api/v1/dealer/leads/{lead}", token: dealer.AccessToken,
            bend: request => request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/xml")));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/xml");
        return await DpopClient.TextAsync(answer);
    }

    /// <summary>Reads against the standard's document type; throws where the document departs from it.</summary>
    private static XDocument Validated(string adf)
    {
        var resolver = new XmlPreloadedResolver();
        resolver.Add(new Uri("urn:adf"), File.ReadAllText(Path.Combine(Repository.Root, "tests", "TestData", "adf-1.0.dtd")));
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD, XmlResolver = resolver };
        var typed = adf.Replace("<adf>", "<!DOCTYPE adf SYSTEM \"urn:adf\"><adf>", StringComparison.Ordinal);
        using var reader = XmlReader.Create(new StringReader(typed), settings);
        return XDocument.Load(reader);
    }
}
