using System.Security.Cryptography;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Sealing;
using CarTrade.Infrastructure.Privacy.Vault;
using ErrorOr;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Privacy;

public sealed class PolicyGateTests : IDisposable
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly Guid subject = Guid.CreateVersion7();
    private readonly Guid dealer = Guid.CreateVersion7();
    private readonly DataKey key = new(Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
    private readonly NpgsqlDataSource nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
    private readonly Policy policy = new();
    private readonly Log log = new();
    private readonly Consents consents = new();
    private readonly DataKeyCache cache = new(new FakeTimeProvider());
    private readonly PolicyGate gate;

    public PolicyGateTests()
    {
        var clock = new FakeTimeProvider();
        var keys = new DataKeys(new(new(nowhere), clock), cache, new(new KeyFiles(new(Path.GetTempPath())), clock));
        keys.Keep(key);
        gate = new(policy, new PolicyDecisions(), keys, log, new Caller(), consents, new Granted());
    }

    public void Dispose() => nowhere.Dispose();

    [Fact]
    public async Task OpenAsync_Subject_OpensWithoutALogRow()
    {
        var opened = await gate.OpenAsync(Item("Amina"), Purpose.SubjectAccess, Recipient.Subject(subject), Ct);
        opened.Value.ShouldBe("Amina");
        log.Openings.ShouldBeEmpty();
    }

    [Fact]
    public async Task OpenAsync_SomebodyElsesId_IsDenied()
    {
        (await gate.OpenAsync(Item("Amina"), Purpose.SubjectAccess, Recipient.Subject(Guid.CreateVersion7()), Ct))
            .FirstError.Code.ShouldBe("privacy.denied");
        (await gate.OpenAsync(Item("Amina"), Purpose.SubjectAccess, Recipient.Subject(Guid.Empty), Ct)).IsError.ShouldBeTrue();
    }

    [Fact]
    public async Task OpenAsync_OwnerOfTheRequest_Opens() =>
        (await gate.OpenAsync(Item("Amina") with { Owner = dealer }, Purpose.SubjectAccess, Recipient.Subject(dealer), Ct))
            .Value.ShouldBe("Amina");

    [Fact]
    public async Task OpenAsync_Dealer_IsLoggedWithClauseBeforeItOpens()
    {
        (await gate.OpenAsync(Item("Amina"), Purpose.CompleteSale, Recipient.Dealer(dealer), Ct)).Value.ShouldBe("Amina");
        var opening = log.Openings.ShouldHaveSingleItem();
        opening.Permit.ShouldBe(new PolicyPermit("3.3", "v1"));
        (opening.Subject, opening.Recipient.Id, opening.Purpose).ShouldBe((subject, dealer, Purpose.CompleteSale));
    }

    [Fact]
    public async Task OpenAsync_OtherDealersLeadCopy_IsDenied()
    {
        var item = Item("Amina") with { Owner = Guid.CreateVersion7() };
        (await gate.OpenAsync(item, Purpose.OwnLeadCopy, Recipient.Dealer(dealer), Ct)).FirstError.Code.ShouldBe("privacy.denied");
        (await gate.OpenAsync(item with { Owner = dealer }, Purpose.OwnLeadCopy, Recipient.Dealer(dealer), Ct)).Value.ShouldBe("Amina");
    }

    [Fact]
    public async Task OpenAsync_LogFails_StaysClosed()
    {
        log.Broken = true;
        await Should.ThrowAsync<NpgsqlException>(() => gate.OpenAsync(Item("Amina"), Purpose.CompleteSale, Recipient.Dealer(dealer), Ct));
        await Should.ThrowAsync<NpgsqlException>(
            () => gate.OpenAsync(Item("Amina"), Purpose.CaseHandling, Recipient.Staff(dealer, "complaint 2026-17"), Ct));
    }

    [Fact]
    public async Task OpenAsync_Staff_NeedsAReasonAndSealsIt()
    {
        (await gate.OpenAsync(Item("Amina"), Purpose.CaseHandling, Recipient.Staff(dealer, " short "), Ct))
            .FirstError.Code.ShouldBe("access.reason_required");
        (await gate.OpenAsync(Item("Amina"), Purpose.CaseHandling, Recipient.Staff(dealer, "complaint 2026-17"), Ct)).Value.ShouldBe("Amina");
        var reason = log.Openings.ShouldHaveSingleItem().Reason.ShouldNotBeNull();
        System.Text.Encoding.UTF8.GetString(reason).ShouldNotContain("complaint");
    }

    [Fact]
    public async Task OpenManyAsync_OneOfAnotherSubjectDenied_OpensNone()
    {
        var items = new[] { Item("Amina"), Item("Juma") with { Subject = Guid.CreateVersion7() } };
        (await gate.OpenManyAsync(items, Purpose.SubjectAccess, Recipient.Subject(subject), Ct)).FirstError.Code.ShouldBe("privacy.denied");
    }

    [Fact]
    public async Task OpenManyAsync_KeyForgotten_LeavesItsPlaceEmpty()
    {
        var items = new[] { Item("Amina"), Item("Juma") };
        (await gate.OpenManyAsync(items, Purpose.SubjectAccess, Recipient.Subject(subject), Ct)).Value.ShouldBe(["Amina", "Juma"]);
        key.Forget();
        (await gate.OpenManyAsync(items, Purpose.SubjectAccess, Recipient.Subject(subject), Ct)).Value.ShouldBe([null, null]);
        (await gate.OpenAsync(items[0], Purpose.SubjectAccess, Recipient.Subject(subject), Ct)).FirstError.Code.ShouldBe("privacy.destroyed");
    }

    [Fact]
    public void Decide_EverythingThatNoClauseNames_IsDenied()
    {
        var permitted = 0;
        foreach (var category in Enum.GetValues<DataCategory>())
            foreach (var purpose in Enum.GetValues<Purpose>())
                foreach (var kind in Enum.GetValues<RecipientKind>())
                {
                    var decision = gate.Decide(category, purpose, new(kind, subject, "a reason that is long"));
                    if (!decision.IsError)
                        permitted++;
                    else
                        decision.FirstError.Type.ShouldBe(ErrorType.Forbidden);
                }

        permitted.ShouldBe(5);
    }

    [Fact]
    public void Decide_MarketingWithoutConsent_IsDeniedThoughAClauseNamesIt() =>
        gate.Decide(DataCategory.MembersInformation, Purpose.Marketing, Recipient.System).FirstError.Code.ShouldBe("privacy.denied");

    [Fact, Clause("7", "T7b")]
    public async Task DecideAsync_OnConsent_NeedsPolicyAndLivingConsentBoth()
    {
        var use = new ConsentedUse(subject, ConsentMatter.Marketing(MarketingTopic.Notices, ContactChannel.Email), Recipient.System);
        (await gate.DecideAsync(DataCategory.MembersInformation, use, Ct)).FirstError.Code.ShouldBe("privacy.consent_needed");
        consents.Living.Add(use);
        (await gate.DecideAsync(DataCategory.MembersInformation, use, Ct)).Value.Clause.ShouldBe("3.6");
        (await gate.DecideAsync(DataCategory.MembersInformation, use with { Subject = dealer }, Ct)).IsError.ShouldBeTrue();
        (await gate.DecideAsync(DataCategory.PurchaseRequestInformation, use, Ct)).FirstError.Code.ShouldBe("privacy.denied");
        policy.Current = Policy.Version("v2", []);
        (await gate.DecideAsync(DataCategory.MembersInformation, use, Ct)).FirstError.Code.ShouldBe("privacy.denied");
    }

    [Fact]
    public async Task OpenAsync_ConsentOfAnother_IsDenied()
    {
        var use = new ConsentedUse(dealer, ConsentMatter.Marketing(MarketingTopic.Notices, ContactChannel.Email), Recipient.System);
        consents.Living.Add(use);
        (await gate.OpenAsync(Item("Amina") with { Category = DataCategory.MembersInformation }, use, Ct)).FirstError.Code.ShouldBe("privacy.denied");
        consents.Living.Add(use with { Subject = subject });
        (await gate.OpenAsync(Item("Amina") with { Category = DataCategory.MembersInformation }, use with { Subject = subject }, Ct)).Value.ShouldBe("Amina");
        log.Openings.ShouldHaveSingleItem().Purpose.ShouldBe(Purpose.Marketing);
    }

    [Fact]
    public async Task DecideAsync_AcceptanceOfThePolicy_ServesNoPurpose()
    {
        var use = new ConsentedUse(subject, ConsentMatter.PolicyAcknowledgement, Recipient.System);
        consents.Living.Add(use);
        (await gate.DecideAsync(DataCategory.MembersInformation, use, Ct)).FirstError.Code.ShouldBe("privacy.denied");
    }

    [Fact]
    public void Decide_NewVersionTakesForce_GovernsAtOnce()
    {
        var before = gate.Decide(DataCategory.PurchaseRequestInformation, Purpose.CompleteSale, Recipient.Dealer(dealer));
        before.Value.PolicyVersion.ShouldBe("v1");
        policy.Current = Policy.Version("v2", []);
        gate.Decide(DataCategory.PurchaseRequestInformation, Purpose.CompleteSale, Recipient.Dealer(dealer)).IsError.ShouldBeTrue();
    }

    private SealedItem<string> Item(string text)
    {
        var at = new SealedAt("requests.purchase_requests.contact", Guid.CreateVersion7());
        return new(new(SealedBlob.Seal(key, at, JsonSerializer.SerializeToUtf8Bytes(text))!), at, DataCategory.PurchaseRequestInformation, subject);
    }

    private sealed class Policy : IPolicyInForce
    {
        private const string Requests = "purchaseRequestInformation";

        public PolicyVersion Current { get; set; } = Version("v1",
        [
            Clause("6.1", ["subjectAccess"], ["subject"], Requests),
            Clause("3.3", ["completeSale", "ownLeadCopy"], ["dealer"], Requests),
            Clause("3.1", ["caseHandling"], ["staff"], Requests),
            Clause("1.2", ["requestService"], ["system"], Requests),
            Clause("3.6", ["marketing"], ["system"], "membersInformation"),
            Clause("3.5", ["statistics"], ["system"], Requests) with { Status = ClauseStatus.Planned },
        ]);

        public static PolicyVersion Version(string name, IReadOnlyList<PolicyClause> clauses) =>
            new(name, default, ["en"], new Dictionary<string, string>(StringComparer.Ordinal), clauses, "");

        private static PolicyClause Clause(string id, string[] purposes, string[] recipients, string category) =>
            new(id, ClauseStatus.Enforced, "", [new(purposes, recipients, [category])], [], [], []);
    }

    private sealed class Log : IAccessLog
    {
        public List<Opening> Openings { get; } = [];

        public bool Broken { get; set; }

        public Task WriteAsync(IReadOnlyList<Opening> openings, CancellationToken ct)
        {
            Openings.AddRange(Broken ? throw new NpgsqlException("no connection") : openings);
            return Task.CompletedTask;
        }
    }

    private sealed class Consents : ILivingConsents
    {
        public HashSet<ConsentedUse> Living { get; } = [];

        public Task<bool> LivesAsync(ConsentedUse use, CancellationToken ct) => Task.FromResult(Living.Contains(use));
    }

    private sealed class Caller : ICaller
    {
        public Audience Audience => Audience.System;

        public Guid? AccountId => null;

        public Guid? SubjectId => null;

        public Guid? DealerId => null;

        public Guid? SessionId => null;

        public IReadOnlySet<string> Scopes { get; } = new HashSet<string>(StringComparer.Ordinal);

        public DateTimeOffset? AuthenticatedAt => null;

        public string? Reason => null;
    }
}
