using System.Security.Cryptography;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.Infrastructure.Privacy.Sealing;
using CarTrade.Infrastructure.Privacy.Vault;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Privacy;

/// <summary>The newest version governs all data, whenever it was collected (clause 7), for any two versions and any data.</summary>
public sealed class PolicyVersionPropertyTests
{
    private static readonly DateTimeOffset First = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Second = First.AddDays(60);

    /// <summary>
    /// Metamorphic: the same value, collected before the switch and after it, is decided on alike after the switch, as the newer version says;
    /// where a purpose rests on consent, a consent given before the switch counts as one given after, and no version stands in for a consent.
    /// </summary>
    [Property(MaxTest = 200), Clause("7", "T7b")]
    public async Task Decide_CollectedBeforeOrAfterTheSwitch_IsTheSame(byte[] older, byte[] newer, byte what, byte why, byte who, bool consented)
    {
        var world = new World(Version("v1", First, older ?? []), Version("v2", Second, newer ?? []));
        var (category, purpose, recipient) = (Of<DataCategory>(what), Of<Purpose>(why), new Recipient(Of<RecipientKind>(who), World.Subject, "a reason that is long"));
        var before = world.Collect(category, First.AddDays(1));
        var after = world.Collect(category, Second.AddDays(1));
        var now = Second.AddDays(2);

        var one = await world.OpenAsync(before, purpose, recipient, now, consented);
        var other = await world.OpenAsync(after, purpose, recipient, now, consented);

        one.ShouldBe(other);
        var clause = world.Versions[1].Permitting(category, purpose, recipient.Kind);
        var onConsent = purpose is Purpose.Marketing or Purpose.PermittedDisclosure;
        one.ShouldBe(clause is null || (onConsent && !consented) ? null : new PolicyPermit(clause.Id, "v2"));
        if (onConsent)
            world.Gate(now, consented).Decide(category, purpose, recipient).IsError.ShouldBeTrue("the policy alone permits nothing that rests on consent");
    }

    /// <summary>Many decide while the clock passes the switch: each by one version, which it names, and never by a mixture.</summary>
    [Fact, Clause("7", "T7c")]
    public async Task Decide_AtTheSwitchSecond_UsesExactlyOneVersion()
    {
        var world = new World(
            Named("v1", First, ("3.3", Purpose.CompleteSale), ("1.2", Purpose.RequestService)), Named("v2", Second, ("1.2", Purpose.CompleteSale), ("3.3", Purpose.RequestService)));
        using var start = new ManualResetEventSlim();
        var clock = new FakeTimeProvider(Second.AddMilliseconds(-400));
        var deciding = Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            start.Wait(TestContext.Current.CancellationToken);
            return Enumerable.Range(0, 4000).Select(_ => world.Decide(clock)).ToList();
        })).ToArray();
        start.Set();
        for (var step = 0; step < 800; step++)
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            Thread.SpinWait(2000);
        }

        var decisions = (await Task.WhenAll(deciding)).SelectMany(list => list).ToList();
        decisions.Add(world.Decide(clock));
        decisions.ShouldAllBe(pair => pair.First.PolicyVersion == pair.Second.PolicyVersion);
        decisions.ShouldAllBe(pair => pair.First.PolicyVersion == "v1"
            ? pair.First.Clause == "3.3" && pair.Second.Clause == "1.2"
            : pair.First.Clause == "1.2" && pair.Second.Clause == "3.3");
        decisions.ShouldContain(pair => pair.First.PolicyVersion == "v2");
        PolicyClock.InForce(world.Terms, Second.AddTicks(-1)).Version.ShouldBe("v1");
        PolicyClock.InForce(world.Terms, Second).Version.ShouldBe("v2");
    }

    private static T Of<T>(byte value)
        where T : struct, Enum => Enum.GetValues<T>()[value % Enum.GetValues<T>().Length];

    /// <summary>Any version: each triple of bytes is a use, under one clause or another, some of them planned.</summary>
    private static PolicyVersion Version(string name, DateTimeOffset from, byte[] bytes) => Policy(name, from, [.. bytes.Chunk(3).Where(chunk => chunk.Length == 3).Select((chunk, i) => new PolicyClause(
        PolicyClause.Ids[(chunk[0] + i) % PolicyClause.Ids.Count], chunk[1] % 5 == 0 ? ClauseStatus.Planned : ClauseStatus.Enforced, "",
        [
            new(
                [.. Enum.GetNames<Purpose>().Where((_, n) => ((chunk[0] >> (n % 8)) & 1) == 1)],
                [.. Enum.GetNames<RecipientKind>().Where((_, n) => ((chunk[1] >> n) & 1) == 1)],
                [.. Enum.GetNames<DataCategory>().Where((_, n) => ((chunk[2] >> n) & 1) == 1)]),
        ],
        [], [], []))]);

    private static PolicyVersion Named(string name, DateTimeOffset from, params (string Clause, Purpose Purpose)[] uses) => Policy(name, from,
        [.. uses.Select(use => new PolicyClause(use.Clause, ClauseStatus.Enforced, "", [new([use.Purpose.ToString()], ["system"], ["purchaseRequestInformation"])], [], [], []))]);

    private static PolicyVersion Policy(string name, DateTimeOffset from, IReadOnlyList<PolicyClause> clauses) =>
        new(name, from, ["en"], new Dictionary<string, string>(StringComparer.Ordinal), clauses, name);

    /// <summary>Two versions in time, and gates as requests have them: the version is taken once, at the first question.</summary>
    private sealed class World(params PolicyVersion[] versions)
    {
        public static readonly Guid Subject = Guid.CreateVersion7();
        private static readonly DataKey Key = new(Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
        private static readonly NpgsqlDataSource Nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1");
        private readonly PolicyDecisions decisions = new();

        public PolicyVersion[] Versions => versions;

        public IReadOnlyList<PolicyTerm> Terms { get; } = [.. versions.Select(version => new PolicyTerm(version.EffectiveFrom, version))];

        /// <summary>A value with the evidence of its collection, which no decision looks at.</summary>
        public SealedItem<string> Collect(DataCategory category, DateTimeOffset at)
        {
            var place = new SealedAt("requests.purchase_requests.contact", Guid.CreateVersion7(at));
            var receipt = PolicyClock.InForce(Terms, at).Version;
            return new(new(SealedBlob.Seal(Key, place, JsonSerializer.SerializeToUtf8Bytes(receipt))!), place, category, Subject);
        }

        public PolicyGate Gate(DateTimeOffset now, bool consented) => GateAt(new FakeTimeProvider(now), consented, out _);

        public async Task<PolicyPermit?> OpenAsync(SealedItem<string> item, Purpose purpose, Recipient recipient, DateTimeOffset now, bool consented)
        {
            var gate = GateAt(new FakeTimeProvider(now), consented, out var log);
            var matter = purpose switch
            {
                Purpose.Marketing => ConsentMatter.Marketing(MarketingTopic.Notices, ContactChannel.Email),
                Purpose.PermittedDisclosure => ConsentMatter.Disclosure(recipient.Id),
                _ => null,
            };
            var opened = matter is null
                ? await gate.OpenAsync(item, purpose, recipient, CancellationToken.None)
                : await gate.OpenAsync(item, new ConsentedUse(Subject, matter, recipient, ["name"]), CancellationToken.None);
            if (opened.IsError)
                return null;
            var permit = matter is null ? gate.Decide(item.Category, purpose, recipient).Value : log.Last ?? new PolicyPermit("", "");
            return matter is not null && log.Last is null ? new(versions[1].Permitting(item.Category, purpose, recipient.Kind)!.Id, "v2") : permit;
        }

        /// <summary>Two decisions of one request.</summary>
        public (PolicyPermit First, PolicyPermit Second) Decide(TimeProvider clock)
        {
            var gate = GateAt(clock, consented: false, out _);
            return (gate.Decide(DataCategory.PurchaseRequestInformation, Purpose.CompleteSale, Recipient.System).Value,
                gate.Decide(DataCategory.PurchaseRequestInformation, Purpose.RequestService, Recipient.System).Value);
        }

        private PolicyGate GateAt(TimeProvider clock, bool consented, out Log log)
        {
            var keys = new DataKeys(new(new(Nowhere), clock), new DataKeyCache(clock), new(new KeyFiles(new(Path.GetTempPath())), clock));
            keys.Keep(Key);
            log = new();
            return new(new Pinned(Terms, clock), decisions, keys, log, SystemCaller.Instance, new Consents(consented), new Granted());
        }
    }

    private sealed class Pinned(IReadOnlyList<PolicyTerm> terms, TimeProvider clock) : IPolicyInForce
    {
        private PolicyVersion? pinned;

        public PolicyVersion Current => pinned ??= PolicyClock.InForce(terms, clock.GetUtcNow());
    }

    private sealed class Log : IAccessLog
    {
        public PolicyPermit? Last { get; private set; }

        public Task WriteAsync(IReadOnlyList<Opening> openings, CancellationToken ct)
        {
            Last = openings[0].Permit;
            return Task.CompletedTask;
        }
    }

    private sealed class Consents(bool living) : ILivingConsents
    {
        public Task<bool> LivesAsync(ConsentedUse use, CancellationToken ct) => Task.FromResult(living);
    }
}
