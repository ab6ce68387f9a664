using CarTrade.Domain.Common;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Reference;

public sealed class ReferenceDataTests
{
    [Fact]
    public void Names_OfShippedCars_AreNotTakenForContactDetails() => new[] { "makes.csv", "models.csv", "jdm_chassis_codes.csv" }
        .SelectMany(file => File.ReadLines(Path.Combine(Shipped.DataFolder, "vehicles", file)).Skip(1)).SelectMany(line => line.Split(',').Take(3))
        .Select(name => name.Trim('"')).Where(ContactMasking.Finds).ShouldBeEmpty();

    [Fact]
    public void Countries_AllAreKnownToTheDomain() =>
        Shipped.Data.Countries.ShouldAllBe(country => !CountryCode.Parse(country.Code).IsError);

    [Fact]
    public void Models_NameTheirMakeAndHaveUniqueSlugs()
    {
        var models = Shipped.Data.Makes.SelectMany(make => Shipped.Data.ModelsOf(make.Slug)).ToList();
        models.Count.ShouldBe(311);
        models.DistinctBy(model => (model.Make, model.Slug)).Count().ShouldBe(311);
        models.Sum(model => model.Generations.Count).ShouldBe(501);
        models.ShouldAllBe(model => model.Slug.Length > 0 && model.Generations.All(generation => generation.ChassisCodes.Count > 0 || !generation.SoldInJapan));
    }

    [Theory]
    [InlineData("toyota", "prado", "land-cruiser-prado")]
    [InlineData("Toyota", "アルファード", "alphard")]
    [InlineData("HONDA", "Fit Hybrid", "fit")]
    [InlineData("toyota", "Ｃ－ＨＲ", "c-hr")]
    public void FindModel_AnyName_FindsTheModel(string make, string name, string slug) =>
        Shipped.Data.FindModel(make, name).ShouldNotBeNull().Slug.ShouldBe(slug);

    [Theory]
    [InlineData("kemba", "Mombasa")]
    [InlineData("JPYOK", "Yokohama")]
    [InlineData("TZDAR", "Dar es Salaam")]
    public void FindPort_KnownCode_GivesIt(string code, string name) => Shipped.Data.FindPort(code).ShouldNotBeNull().Name.ShouldBe(name);

    [Fact]
    public void FindPort_EveryPortOfTheTrade_ParsesAsUnLocode() =>
        Shipped.Data.SearchPorts(null, null, 169).ShouldAllBe(port => port.Role != PortRole.Other && !UnLocode.Parse(port.Code).IsError);

    [Fact]
    public void SearchPorts_LandlockedCountry_GivesItsGatewaysFirst() =>
        Shipped.Data.SearchPorts("UG", null, 2).Select(port => port.Code).ShouldBe(["KEMBA", "TZDAR"]);

    [Fact]
    public void SearchPorts_BeginningOfName_ComesBeforeMiddle()
    {
        var hits = Shipped.Data.SearchPorts("JP", "naga", 50);
        hits.ShouldNotBeEmpty();
        hits[0].Name.ShouldStartWith("Naga");
        hits.ShouldAllBe(port => port.Name.Contains("naga", StringComparison.OrdinalIgnoreCase) || port.Code.StartsWith("naga", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ImportRules_EveryOne_IsCompleteAndHasASource()
    {
        Shipped.Data.ImportRules.Select(rule => rule.Country).Distinct(StringComparer.Ordinal).Count().ShouldBe(48);
        Shipped.Data.ImportRules.DistinctBy(rule => rule.Id, StringComparer.Ordinal).Count().ShouldBe(Shipped.Data.ImportRules.Count);
        Shipped.Data.ImportRules.ShouldAllBe(rule => rule.Provenance.Sources.Count > 0 && Shipped.Data.FindCountry(rule.Country) != null);
        Shipped.Data.ImportRules.SelectMany(rule => rule.Provenance.Sources).ShouldAllBe(source => Uri.IsWellFormedUriString(source, UriKind.Absolute));
        Shipped.Data.ImportRules.Where(rule => rule.Topic == RuleTopic.Status).ShouldAllBe(rule => rule.Status != null);
    }

    [Fact]
    public void ImportRules_Inspection_NamesKnownBodies()
    {
        var known = Shipped.Data.InspectionBodies.Select(body => body.Code).ToHashSet(StringComparer.Ordinal);
        Shipped.Data.ImportRules.Where(rule => rule.Topic == RuleTopic.Inspection)
            .SelectMany(rule => rule.Text!.Split(", ")).ShouldAllBe(code => known.Contains(code));
    }

    [Theory]
    [InlineData("mailinator.com", true)]
    [InlineData("gmail.com", false)]
    public void IsDisposableMailDomain_Domain_IsToldApart(string domain, bool expected) =>
        Shipped.Data.IsDisposableMailDomain(domain).ShouldBe(expected);
}
