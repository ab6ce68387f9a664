using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Application.Messaging;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

public sealed class FeedbackTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("8", "T8")]
    public async Task Anonymous_Feedback_StoresNoContactAndIsAnsweredByItsToken()
    {
        var (member, _) = await app.NewMemberAsync();
        var kept = await member.JsonAsync(HttpMethod.Post, "/policy-feedback", Body(anonymous: true));
        var id = kept["id"]!.GetValue<Guid>();
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.policy_feedback WHERE id = $1 AND owner_id = id AND contact IS NULL", id)).ShouldBe(1);
        (await member.JsonAsync(HttpMethod.Get, "/me/policy-feedback")).AsArray().ShouldBeEmpty("whoever wrote anonymously is not known");
        var (admin, account) = await app.NewAdminAsync();
        var read = (await admin.JsonAsync(HttpMethod.Get, "/admin/policy-feedback?clause=3.3")).AsArray().Single(one => one!["id"]!.GetValue<Guid>() == id)!;
        read["messages"]![0]!["text"]!.ToString().ShouldBe("How long is a copy kept?");
        await admin.JsonAsync(HttpMethod.Post, $"/admin/policy-feedback/{id}/answers", new { text = "As the contract says." }, HttpStatusCode.NoContent);
        using var withToken = await ReadAsync(id, kept["token"]!.ToString());
        var thread = await DpopClient.TextAsync(withToken);
        thread.ShouldContain("As the contract says.");
        thread.ShouldNotContain(account.ToString());
        using var wrong = await ReadAsync(id, kept["token"]!.ToString()[..^2] + "zz");
        using var none = await ReadAsync(id, null);
        (wrong.StatusCode, none.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        using var go = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/policy-feedback/{id}/messages")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { text = "Thank you." }),
        };
        go.Headers.Add("Feedback-Token", kept["token"]!.ToString());
        using var gone = await app.Http.SendAsync(go, Ct);
        gone.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(gone));
        (await app.Owner.ValueAsync<string>("SELECT state FROM privacy.policy_feedback WHERE id = $1", id)).ShouldBe("open");
    }

    [Fact, Clause("8", "T8")]
    public async Task Answered_FeedbackWithAnAddress_IsToldByATokenisedLink()
    {
        var email = PeopleApp.NewEmail("writer");
        using var said = await app.PostAsync("/policy-feedback", JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Body(email: email)))!);
        var kept = await DpopClient.JsonAsync(said);
        var (admin, _) = await app.NewAdminAsync();
        await admin.JsonAsync(HttpMethod.Post, $"/admin/policy-feedback/{kept["id"]}/answers", new { text = "A secret answer." }, HttpStatusCode.NoContent);
        var mailbox = app.Services.GetRequiredService<IDevelopmentMailbox>();
        await Eventually.IsTrueAsync(() => Task.FromResult(mailbox.List().Any(mail => mail.Template == "feedback-answered" && mail.To == email)), "the writer is told");
        var letter = mailbox.List().First(mail => mail.Template == "feedback-answered" && mail.To == email);
        letter.Text.ShouldNotContain("A secret answer.");
        letter.Link.ShouldEndWith($"#token={kept["id"]}.{kept["token"]}");
        (await app.Owner.ValueAsync<string>("SELECT encode(contact, 'escape') FROM privacy.policy_feedback WHERE id = $1", kept["id"]!.GetValue<Guid>())).ShouldNotContain(email);
    }

    [Fact]
    public async Task Adopted_Feedback_IsPublicInTheOperatorsWordsAlone()
    {
        var (member, _) = await app.NewMemberAsync();
        var id = (await member.JsonAsync(HttpMethod.Post, "/policy-feedback", Body()))["id"];
        (await member.JsonAsync(HttpMethod.Get, "/me/policy-feedback")).AsArray().Count.ShouldBe(1);
        var (admin, _) = await app.NewAdminAsync();
        await admin.JsonAsync(
            HttpMethod.Post, $"/admin/policy-feedback/{id}/adoption", new { version = PeopleApp.Policy, noteEn = "Clause 3.3 says it now.", noteJa = "明記しました。" }, HttpStatusCode.NoContent);
        var changes = await app.Http.GetStringAsync("/api/v1/policy-feedback-changes", Ct);
        changes.ShouldContain("Clause 3.3 says it now.");
        changes.ShouldNotContain("How long is a copy kept?");
        changes.ShouldNotContain(id!.ToString());
    }

    [Fact]
    public async Task Submit_AnonymousWithAnAddressOrAboutNothing_IsRefused()
    {
        using var contact = await app.PostAsync("/policy-feedback", JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Body(anonymous: true, email: "a@example.com")))!);
        (await DpopClient.TextAsync(contact)).ShouldContain("feedback.anonymous_with_contact");
        using var clause = await app.PostAsync("/policy-feedback", new JsonObject { ["text"] = "x", ["language"] = "en", ["clause"] = "99" });
        (await DpopClient.TextAsync(clause)).ShouldContain("feedback.unknown_clause");
    }

    private static object Body(bool anonymous = false, string? email = null) => email is null
        ? new { text = "How long is a copy kept?", language = "en", clause = "3.3", anonymous }
        : new { text = "How long is a copy kept?", language = "en", clause = "3.3", anonymous, email };

    private async Task<HttpResponseMessage> ReadAsync(Guid id, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/policy-feedback/{id}");
        if (token is not null)
            request.Headers.Add("Feedback-Token", token);
        return await app.Http.SendAsync(request, Ct);
    }
}
