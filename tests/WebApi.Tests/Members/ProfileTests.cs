using System.Net;
using CarTrade.Domain.Members;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using Npgsql;

namespace CarTrade.WebApi.Tests.Members;

public sealed class ProfileTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static object Changed(string phone = "+254700000001") => new { name = "Wanjiku Kamau", country = "KE", phone = new { number = phone, whatsApp = false }, fax = "+254201234567" };

    [Fact, Clause("1.1", "T1.1a")]
    public async Task Update_ChangedGroups_GetReceiptsOfTheForm()
    {
        var (client, _) = await app.NewMemberAsync();
        var version = await VersionAsync(client);

        using var changed = await client.TellAsync(HttpMethod.Put, "/me/profile", Changed(), version);

        changed.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(changed));
        var me = await client.JsonAsync(HttpMethod.Get, "/me");
        me["profile"]!["phone"]!["number"]!.GetValue<string>().ShouldBe("+254700000001");
        me["provenance"]!.AsArray().ToDictionary(entry => entry!["field"]!.GetValue<string>(), entry => entry!["form"]!.GetValue<string>())
            .ShouldBe(new Dictionary<string, string> { ["name"] = "registration", ["email"] = "registration", ["country"] = "registration", ["phone"] = "profile", ["fax"] = "profile" }, ignoreOrder: true);
    }

    [Fact]
    public async Task Update_WithStaleVersion_IsRefused()
    {
        var (client, _) = await app.NewMemberAsync();
        var version = await VersionAsync(client);
        using var first = await client.TellAsync(HttpMethod.Put, "/me/profile", Changed(), version);

        using var second = await client.TellAsync(HttpMethod.Put, "/me/profile", Changed("+254700000002"), version);
        using var without = await client.TellAsync(HttpMethod.Put, "/me/profile", Changed("+254700000003"));

        first.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        second.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        ((int)without.StatusCode).ShouldBe(428);
    }

    [Fact, Clause("1.1", "T1.1b")]
    public async Task Update_WithUnknownField_IsRefused()
    {
        var (client, _) = await app.NewMemberAsync();

        using var answer = await client.TellAsync(HttpMethod.Put, "/me/profile", new { name = "Wanjiku Kamau", country = "KE", birthday = "1990-01-01" }, await VersionAsync(client));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task ChangeEmail_WithProof_MovesProfileWithAReceipt()
    {
        var (client, email) = await app.NewMemberAsync();
        var moved = PeopleApp.NewEmail("moved");
        var account = (await app.AccountAsync(email))!.Id;
        using var asked = await client.TellAsync(HttpMethod.Post, "/me/email-changes", new { newEmail = moved, password = IdentityApp.Password });
        asked.StatusCode.ShouldBe(HttpStatusCode.Accepted);

        using var proved = await app.PostAsync("/email-proofs", new System.Text.Json.Nodes.JsonObject { ["token"] = await app.MailedAsync(account, "change_email") });

        proved.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var again = app.NewClient();
        await again.SignInAsync(moved, IdentityApp.Password);
        await Eventually.IsTrueAsync(async () => (await again.JsonAsync(HttpMethod.Get, "/me"))["profile"]!["email"]!.GetValue<string>() == moved, "the profile follows");
        (await again.JsonAsync(HttpMethod.Get, "/me"))["provenance"]!.AsArray().Single(entry => entry!["field"]!.GetValue<string>() == "email")!["form"]!.GetValue<string>().ShouldBe("email-change");
    }

    [Theory, Clause("1.1", "T1.1a")]
    [InlineData("update members.members set profile = profile || '\\x00'")]
    [InlineData("update members.members set country = 'TZ'")]
    [InlineData("insert into members.members select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'account_id', gen_random_uuid(), 'reference', 'MB-2020-000001', 'email_index', '\\x01'))).* from members.members m limit 1")]
    public async Task Write_WithoutReceiptInItsTransaction_IsRefusedByTheDatabase(string sql)
    {
        await app.NewMemberAsync();

        var refused = await Should.ThrowAsync<PostgresException>(() => app.Owner.RunAsync(sql));

        refused.ConstraintName.ShouldBe("members_need_receipts");
    }

    [Fact, Clause("1.1", "T1.1a")]
    public async Task Members_All_HaveAReceiptForEveryRequiredValue()
    {
        await app.NewMemberAsync();

        (await app.Owner.ValueAsync<long>(
            """
            select count(*) from members.members m where (select count(distinct r."group") from members.collection_receipts r
              where r.member_id = m.id and r."group" in ('name', 'email', 'country')) < 3
            """)).ShouldBe(0);
        Enum.GetValues<ProfileGroup>().Length.ShouldBe(8);
    }

    private static async Task<int> VersionAsync(DpopClient client) => (await client.JsonAsync(HttpMethod.Get, "/me"))["version"]!.GetValue<int>();
}
