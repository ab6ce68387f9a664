using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Members;

public sealed class MemberTests
{
    private static readonly ContactDetails Contact = new("Wanjiku", "w@example.com", "KE");

    [Fact]
    public void Register_EveryGivenValue_HasAReceipt()
    {
        var member = Given.Member();

        member.Receipts.Select(receipt => receipt.Group).ShouldBe([ProfileGroup.Name, ProfileGroup.Email, ProfileGroup.Country, ProfileGroup.Phone]);
        member.Receipts.ShouldAllBe(receipt => receipt.PolicyVersion == Given.Policy && receipt.Form == "registration" && receipt.CollectedAt == Given.Now);
    }

    [Fact]
    public void Correct_ChangedGroups_AddReceiptsAndKeepTheOld()
    {
        var member = Given.Member();

        _ = member.Correct(Given.Sealed<MemberProfile>(), CountryCode.From("TZ"), [ProfileGroup.Country], Given.Form("profile")).Value;

        member.Country.Code.ShouldBe("TZ");
        member.Receipts.Where(receipt => receipt.Group == ProfileGroup.Country).Select(receipt => receipt.Form).ShouldBe(["registration", "profile"]);
        member.Receipts.Select(receipt => receipt.Sequence).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void Correct_NothingOrTheAddress_IsRefused()
    {
        var member = Given.Member();

        member.Correct(Given.Sealed<MemberProfile>(), CountryCode.From("KE"), [], Given.Form()).FirstError.ShouldBe(MemberErrors.NothingChanged);
        member.Correct(Given.Sealed<MemberProfile>(), CountryCode.From("KE"), [ProfileGroup.Email], Given.Form()).FirstError.ShouldBe(MemberErrors.EmailChangesByProof);
        member.Correct(Given.Sealed<MemberProfile>(), CountryCode.From("KE"), [ProfileGroup.Name], Given.Form() with { Language = "xx" })
            .FirstError.ShouldBe(MemberErrors.CollectionInvalid);
    }

    [Fact]
    public void ChangedFrom_Profile_NamesTheGroupsThatDiffer()
    {
        PostalAddress address = new(["Moi Avenue 7"], "Mombasa", null, "80100", "KE");
        MemberProfile before = new(Contact with { Phone = "+254712345678", Address = address });
        MemberProfile after = new(Contact with { Phone = "+254712345678", PhoneOnWhatsApp = true, Fax = "+254411234567", Address = address with { Lines = ["Moi Avenue 7"] } });

        after.ChangedFrom(before).ShouldBe([ProfileGroup.Phone, ProfileGroup.Fax]);
        before.FilledGroups().ShouldBe([ProfileGroup.Name, ProfileGroup.Email, ProfileGroup.Country, ProfileGroup.Phone, ProfileGroup.PostalAddress]);
    }

    [Fact]
    public void ToString_OfPersonalRecords_ShowsNoValue() =>
        string.Concat(Contact, new MemberProfile(Contact), new PostalAddress(["Moi Avenue 7"], "Mombasa", null, null, "KE"))
            .ShouldNotContain("w@example.com");
}
