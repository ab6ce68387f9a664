using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>What is collected twice stays apart, and nothing is collected without evidence.</summary>
public sealed class CollectionTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, Clause("1.1", "T1.1a")]
    [InlineData("UPDATE members.members SET country = 'UG' WHERE id = $1")]
    [InlineData("UPDATE members.members SET profile = set_byte(profile, 20, get_byte(profile, 20) # 1) WHERE id = $1")]
    [InlineData(
        """
        INSERT INTO members.members SELECT (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'account_id', gen_random_uuid(),
          'reference', 'MB-2026-999999', 'email_index', '\x00'))).* FROM members.members m WHERE id = $1
        """)]
    public async Task Database_MembersInformationWithoutAReceipt_IsRefused(string sql)
    {
        var (client, _) = await app.NewMemberAsync();
        var id = await MemberIdAsync(client);
        var refused = await Should.ThrowAsync<PostgresException>(() => app.Owner.RunAsync(sql, id));
        refused.ConstraintName.ShouldBe("members_need_receipts");
    }

    [Fact, Clause("1.1", "T1.1a")]
    public async Task Database_MembersWithoutReceipts_DoNotExist()
    {
        await app.NewMemberAsync();
        (await app.Owner.ValueAsync<long>(
            "SELECT count(*) FROM members.members m WHERE NOT EXISTS (SELECT FROM members.collection_receipts r WHERE r.member_id = m.id)")).ShouldBe(0);
    }

    [Fact, Clause("1.2", "T1.2")]
    public async Task Correct_ProfileAfterARequest_LeavesTheRequestsContactAsItWas()
    {
        var (client, _) = await app.NewMemberAsync();
        var created = await client.JsonAsync(HttpMethod.Post, "/purchase-requests", Request(), HttpStatusCode.Created);
        var me = await client.JsonAsync(HttpMethod.Get, "/me");
        var profile = new JsonObject { ["name"] = "Somebody Else", ["country"] = "KE", ["phone"] = new JsonObject { ["number"] = "0733 111222" } };
        using var corrected = await client.TellAsync(HttpMethod.Put, "/me/profile", profile, me["version"]!.GetValue<int>());
        corrected.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(corrected));

        var contact = (await client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{created["id"]}"))["contact"]!;
        contact["name"]!.GetValue<string>().ShouldBe("Wanjiku Kamau");
        contact.ToJsonString().ShouldContain("254712345678");
    }

    private static JsonObject Request() => new()
    {
        ["wish"] = new JsonObject { ["make"] = "Toyota", ["quantity"] = 1 },
        ["destination"] = new JsonObject { ["country"] = "KE" },
        ["incoterm"] = "CIF",
        ["release"] = new JsonObject { ["mode"] = "afterOffers" },
        ["policyVersion"] = PeopleApp.Policy,
        ["language"] = "en",
    };

    private async Task<Guid> MemberIdAsync(DpopClient client)
    {
        var reference = (await client.JsonAsync(HttpMethod.Get, "/me"))["reference"]!.GetValue<string>();
        return await app.Owner.ValueAsync<Guid>("SELECT id FROM members.members WHERE reference = $1", reference);
    }
}
