using System.Net;
using System.Runtime.CompilerServices;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using ErrorOr;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Admin;

/// <summary>Cases and grants, as the desk gives them or straight into the database.</summary>
internal static class Grants
{
    private static readonly ConditionalWeakTable<PeopleApp, Task<DpopClient>> Colleagues = [];

    /// <summary>An administrator of the application for what takes a second one.</summary>
    public static Task<DpopClient> ColleagueAsync(PeopleApp app) => Colleagues.GetValue(app, async key => (await key.NewAdminAsync()).Client);

    /// <summary>The caller opens a case about a record, and may, because a colleague says so, read a category of it for an hour. Gives the case's id.</summary>
    public static async Task<Guid> OpenAsync(PeopleApp app, DpopClient admin, string kind, Guid record, string category, string reason = "The member asked for help by phone")
    {
        var made = await admin.JsonAsync(HttpMethod.Post, "/admin/cases", new { matter = "support", recordKind = kind, recordId = record, reason }, HttpStatusCode.Created);
        var id = made["id"]!.GetValue<Guid>();
        await (await ColleagueAsync(app)).JsonAsync(HttpMethod.Post, $"/admin/cases/{id}/grants", new { categories = new[] { category }, minutes = 60 });
        return id;
    }

    /// <summary>A case and a grant past HTTP, for an account made up; gives the account.</summary>
    public static async Task<Guid> GiveAsync(TestApp app, CaseRecord record)
    {
        var account = Guid.CreateVersion7();
        await app.AsAsync(new TestCaller(Audience.Admin, AccountId: Guid.CreateVersion7()), services => services.GetRequiredService<IUnitOfWork>().ExecuteAsync(
            async () =>
            {
                var (db, occasion) = (services.GetRequiredService<ICarTradeDb>(), services.GetRequiredService<IOccasions>().Now("3.1", "The member asked for help"));
                var matter = StaffCase.Open(HumanReference.Create(HumanReference.StaffCase, 2026, 1), CaseMatter.Support, record, occasion).Value;
                db.Set<StaffCase>().Add(matter);
                db.Set<AccessGrant>().Add(matter.Grant(account, record.Categories, TimeSpan.FromHours(1), occasion).Value);
                await Task.CompletedTask;
                return (ErrorOr<Done>)default(Done);
            },
            TestContext.Current.CancellationToken));
        return account;
    }
}
