using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy;
using CarTrade.Application.Privacy.Queries;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using ErrorOr;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

public sealed class DisclosureTests(TestApp app) : IClassFixture<TestApp>
{
    private readonly Guid member = Guid.CreateVersion7();
    private readonly Guid dealer = Guid.CreateVersion7();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("3.3")]
    public async Task ListMyDisclosures_AfterTwoDealersReceived_NamesBothNewestFirstByPages()
    {
        await DiscloseAsync("First Motors");
        await DiscloseAsync("Second Motors");
        await DiscloseAsync("Somebody else's", owner: Guid.CreateVersion7());

        var page = await ListAsync(member, limit: 1);
        page.Items.ShouldHaveSingleItem().RecipientName.ShouldBe("Second Motors");
        var rest = await ListAsync(member, after: Guid.Parse(page.Next!));
        var first = rest.Items.ShouldHaveSingleItem();
        (first.RecipientName, first.Clause, first.RecipientKind).ShouldBe(("First Motors", "3.3", RecipientKind.Dealer));
        first.Fields.ShouldBe(["name", "email", "phone"]);
        first.ContentSha256.ShouldBe(new string('0', 62) + "07");
        rest.Next.ShouldBeNull();
        (await ListAsync(Guid.CreateVersion7())).Items.ShouldBeEmpty();
    }

    [Fact, Clause("3.3")]
    public async Task GetMyDisclosureProof_SequencedEntry_LeadsToTheSignedRootForItsOwnerAlone()
    {
        await DiscloseAsync("First Motors");
        await SequenceAsync();
        var entry = (await ListAsync(member)).Items.ShouldHaveSingleItem();
        entry.Position.ShouldNotBeNull();
        var proof = (await TestCaller.Member(member).InAsync(app, scope =>
            scope.GetRequiredService<IMediator>().Send(new GetMyDisclosureProofQuery(entry.Id), Ct))).Value;
        var checkpoint = Checkpoint.Parse(app.Services.GetRequiredService<CheckpointSigner>().Open(proof.Checkpoint)!)!;
        Merkle.VerifyInclusion(
            Convert.FromBase64String(proof.Leaf), proof.Position, checkpoint.Size, [.. proof.Hashes.Select(Convert.FromBase64String)], checkpoint.Root)
            .ShouldBeTrue();
        (await TestCaller.Member(dealer).InAsync(app, scope => scope.GetRequiredService<IMediator>().Send(new GetMyDisclosureProofQuery(entry.Id), Ct)))
            .FirstError.Code.ShouldBe("not_found");
    }

    [Fact]
    public async Task AppendAsync_TransactionRolledBack_LeavesNoEntry()
    {
        await DiscloseAsync("Refused Motors", fail: true);
        (await ListAsync(member)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task AppendAsync_DealerInAnothersName_IsRefused() => await Should.ThrowAsync<Exception>(
        () => TestCaller.Dealer(Guid.CreateVersion7()).InAsync(app, scope => AppendAsync(scope, "Forged Motors", member, fail: false)));

    [Fact]
    public async Task ListDisclosures_Admin_SeesAllOfARecipient()
    {
        await DiscloseAsync("First Motors");
        await DiscloseAsync("First Motors", owner: Guid.CreateVersion7());
        var page = (await TestCaller.Admin().InAsync(app, scope =>
            scope.GetRequiredService<IMediator>().Send(new ListDisclosuresQuery(RecipientId: dealer), Ct))).Value;
        page.Items.Count.ShouldBe(2);
    }

    private Task<ErrorOr<Done>> DiscloseAsync(string name, Guid? owner = null, bool fail = false) =>
        TestCaller.Dealer(dealer).InAsync(app, scope => AppendAsync(scope, name, owner ?? member, fail));

    private async Task<ErrorOr<Done>> AppendAsync(IServiceProvider scope, string name, Guid owner, bool fail)
    {
        var request = Guid.CreateVersion7();
        var content = new byte[32];
        content[31] = 7;
        return await scope.GetRequiredService<IUnitOfWork>().ExecuteAsync<ErrorOr<Done>>(async () =>
        {
            await scope.GetRequiredService<IDisclosureLedger>().AppendAsync(
                new(new(DataSubjectKind.PurchaseRequest, request), owner, request, Recipient.Dealer(dealer), name, ["name", "email", "phone"],
                    new("3.3", "2026-11-01"), content, Guid.CreateVersion7()),
                Ct);
            return fail ? Error.Failure() : new Done();
        }, Ct);
    }

    private async Task<Page<DisclosureDto>> ListAsync(Guid subject, Guid? after = null, int? limit = null) =>
        (await TestCaller.Member(subject).InAsync(app, scope =>
            scope.GetRequiredService<IMediator>().Send(new ListMyDisclosuresQuery(after, limit), Ct))).Value;

    private async Task SequenceAsync()
    {
        var ledger = LedgerDefinition.All.Single(known => known.Name == LedgerDefinition.Disclosures);
        while ((await ListAsync(member)).Items.Any(entry => entry.Position is null))
            await app.Services.GetRequiredService<Sequencer>().RunAsync(ledger, Ct);
    }
}
