using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Queries;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.WebApi.Tests.Fixtures;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

public sealed class AccessLogTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly Guid member = Guid.CreateVersion7();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("6.1", "T6.1c"), Clause("3.1", "T6.1c")]
    public async Task OpenAsync_ByStaff_IsReadByItsSubjectWithTheReason()
    {
        var item = await SealAsync();
        const string reason = "complaint about a late answer";
        var account = await Admin.Grants.GiveAsync(app, new(CaseRecordKind.Member, member));
        var opened = await TestCaller.Admin(reason).InAsync(app, scope => scope.GetRequiredService<IPolicyGate>()
            .OpenAsync(item, Purpose.CaseHandling, Recipient.Staff(account, reason), Ct));
        opened.Value.ShouldBe("Amina");

        var access = (await MineAsync(member)).ShouldHaveSingleItem();
        (access.Reason, access.Clause, access.Purpose, access.RecipientKind).ShouldBe(($"SC-2026-000001: {reason}", "3.1", Purpose.CaseHandling, RecipientKind.Staff));
        (await MineAsync(Guid.CreateVersion7())).ShouldBeEmpty();
        var all = await TestCaller.Admin().InAsync(app, scope => scope.GetRequiredService<IMediator>().Send(new ListAccessesQuery(member), Ct));
        all.Value.Items.ShouldHaveSingleItem().Reason.ShouldBeNull();
    }

    [Fact, Clause("6.1", "T6.1c"), Clause("3.1", "T6.1c")]
    public async Task OpenAsync_ByTheProgramForTheSubject_IsLoggedToo()
    {
        var item = await SealAsync();
        await TestCaller.Member(member).InAsync(app, scope => scope.GetRequiredService<IPolicyGate>()
            .OpenAsync(item, Purpose.SubjectAccess, Recipient.Subject(member), Ct));
        (await MineAsync(member)).ShouldBeEmpty();
        await app.AsSystemAsync(scope => scope.GetRequiredService<IPolicyGate>().OpenAsync(item, Purpose.AccountService, Recipient.System, Ct));
        (await MineAsync(member)).ShouldHaveSingleItem().RecipientKind.ShouldBe(RecipientKind.System);
    }

    [Fact, Clause("3.2", "T3.2")]
    public async Task OpenAsync_MembersInformationForADealer_IsDeniedForEveryPurpose()
    {
        var item = await SealAsync();
        foreach (var purpose in Enum.GetValues<Purpose>())
        {
            var dealer = Guid.CreateVersion7();
            var opened = await TestCaller.Dealer(dealer).InAsync(app, scope => scope.GetRequiredService<IPolicyGate>()
                .OpenAsync(item with { Owner = dealer }, purpose, Recipient.Dealer(dealer), Ct));
            opened.FirstError.Code.ShouldBe("privacy.denied");
        }
    }

    [Fact]
    public async Task OpenAsync_KeyDestroyed_IsGone()
    {
        var item = await SealAsync();
        await app.Services.GetRequiredService<ISubjectKeys>().DestroyAsync(new(new Guid(item.Value.Blob.AsSpan(1, 16), bigEndian: true)), Ct);
        (await TestCaller.Member(member).InAsync(app, scope => scope.GetRequiredService<IPolicyGate>()
            .OpenAsync(item, Purpose.SubjectAccess, Recipient.Subject(member), Ct))).FirstError.Code.ShouldBe("privacy.destroyed");
    }

    private async Task<SealedItem<string>> SealAsync()
    {
        var key = await app.Services.GetRequiredService<ISubjectKeys>().CreateAsync(new(DataSubjectKind.Member, member), Ct);
        var at = new SealedAt("members.members.profile", member);
        return new(await app.Services.GetRequiredService<ISealer>().SealAsync("Amina", key, at, Ct), at, DataCategory.MembersInformation, member);
    }

    private async Task<IReadOnlyList<Application.Privacy.AccessDto>> MineAsync(Guid subject) => (await TestCaller.Member(subject)
        .InAsync(app, scope => scope.GetRequiredService<IMediator>().Send(new ListMyAccessesQuery(), Ct))).Value.Items;
}
