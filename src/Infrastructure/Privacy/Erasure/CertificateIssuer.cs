using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests.Commands;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Privacy.Vault;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Writes and signs certificates: what was destroyed, returned and kept, who else has a copy and what they answered. No person in it.</summary>
internal sealed class CertificateIssuer(StageWork stage, IEnumerable<ICopyLocator> locators, IDocumentSigner signer, IDealerDirectory dealers, KeyEpochs epochs)
{
    /// <summary>The ground of entries of the books: the one statute that keeps a tie to the person.</summary>
    public const string Books = "books.jp";

    /// <summary>Issues one for each request; a newer one replaces the last.</summary>
    public async Task IssueAsync(IReadOnlyList<(SubjectRequest Row, SubjectPlan Plan, ErasureEntry? Entry)> done, CancellationToken ct)
    {
        var ids = done.Select(one => one.Row.Id).ToArray();
        var issues = await stage.Db.Set<Certificate>().Where(row => ids.Contains(row.RequestId)).GroupBy(row => row.RequestId)
            .Select(group => new { group.Key, Last = group.Max(row => row.Issue) }).ToDictionaryAsync(row => row.Key, row => row.Last, ct);
        var notices = (await stage.Db.Set<RecipientNotice>().Where(row => ids.Contains(row.SubjectRequestId)).OrderBy(row => row.Id).ToListAsync(ct)).ToLookup(row => row.SubjectRequestId);
        var packages = await stage.Db.Set<ReturnPackage>().Where(row => ids.Contains(row.RequestId))
            .Select(row => new { row.RequestId, row.Files, row.FetchedAt }).ToDictionaryAsync(row => row.RequestId, ct);
        var names = await dealers.NamesAsync([.. notices.SelectMany(group => group).Select(notice => notice.DealerId.Value).Distinct()], ct);
        foreach (var (row, plan, entry) in done)
        {
            var issue = issues.GetValueOrDefault(row.Id) + 1;
            var document = Head(row, issue);
            if (row.Scope.Fields.Count > 0)
                document["fields"] = Names(row.Scope.Fields);
            document["destroyed"] = entry is null ? [] : Stores(plan, entry, CopyFate.Destroyed);
            document["unlinked"] = entry is null ? [] : Stores(plan, entry, CopyFate.Unlinked);
            document["returned"] = packages.TryGetValue(row.Id, out var package)
                ? new JsonObject { ["files"] = new JsonArray([.. package.Files.Select(file => (JsonNode)file)]), ["fetchedAt"] = package.FetchedAt }
                : null;
            document["retained"] = new JsonArray([.. (row.Destroys ? await RetainedAsync(row, plan, ct) : []).Select(Kept),
                .. plan.Blocked.Select(held => (JsonNode)new JsonObject { ["place"] = held.Kind.ToString(), ["records"] = 1, ["ground"] = held.Ground, ["until"] = held.Until })]);
            document["recipients"] = new JsonArray([.. notices[row.Id].Select(JsonNode (notice) => Recipient(notice, names.GetValueOrDefault(notice.DealerId.Value)))]);
            document["verification"] = entry is null ? null : new JsonObject { ["by"] = "read-only role", ["at"] = stage.Now.At, ["left"] = 0 };
            document["erasureLedger"] = entry is null ? null : new JsonObject { ["sequence"] = entry.Sequence, ["sha256"] = entry.Hash };
            document["unrecoverableBy"] = entry is null ? null : epochs.DeadBy(stage.Now.At);
            var jws = signer.Sign(CertificateVerdictDto.DocumentType, Encoding.UTF8.GetBytes(document.ToJsonString()));
            var text = new JsonObject { ["certificate"] = document, ["jws"] = jws }.ToJsonString();
            stage.Db.Set<Certificate>().Add(Certificate.Of(row.Id, issue, text, SHA256.HashData(Encoding.UTF8.GetBytes(text)), stage.Now.At));
        }
    }

    /// <summary>What statutes keep, with ground and end.</summary>
    public async Task<IReadOnlyList<HeldCopy>> RetainedAsync(SubjectRequest row, SubjectPlan plan, CancellationToken ct)
    {
        var kept = new List<HeldCopy>();
        var owner = row.OwnerId == row.Id.Value ? [] : new[] { row.OwnerId };
        var copies = plan.Copies with { Members = [.. plan.Copies.Members.Union(owner)] };
        foreach (var locator in locators.Where(locator => locator is Copies.FieldLocator or Copies.TableCopyLocator { HasGround: true } && plan.Concerns(locator)))
            kept.AddRange((await locator.FindAsync(copies, ct)).Where(held => held.Ground is not null));
        return kept;
    }

    /// <summary>Whether a recipient has neither answered nor been escalated.</summary>
    public Task<bool> AwaitsAnswersAsync(SubjectRequest row, CancellationToken ct) => AwaitsAsync(row.Id, ct);

    private async Task<bool> AwaitsAsync(SubjectRequestId id, CancellationToken ct) =>
        stage.Db.Set<RecipientNotice>().Local.Any(notice => notice.SubjectRequestId == id && notice.Answer is null)
        || await stage.Db.Set<RecipientNotice>().AnyAsync(notice => notice.SubjectRequestId == id && notice.Answer == null && notice.EscalatedAt == null, ct);

    private JsonObject Head(SubjectRequest row, int issue) => new()
    {
        ["type"] = "cartrade.subject-request-certificate.1",
        ["id"] = row.Id.Value,
        ["reference"] = row.Reference.Value,
        ["issue"] = issue,
        ["issuedAt"] = stage.Now.At,
        ["operation"] = JsonNamingPolicy.CamelCase.ConvertName(row.Operation.ToString()),
        ["receivedAt"] = row.ReceivedAt,
        ["confirmedAt"] = row.ConfirmedAt,
        ["confirmedListSha256"] = row.PreviewHash is null ? null : Convert.ToHexStringLower(row.PreviewHash),
        ["clause"] = "7",
        ["policyVersion"] = stage.Now.PolicyVersion,
    };

    private JsonArray Stores(SubjectPlan plan, ErasureEntry entry, CopyFate fate)
    {
        var copies = new CopySet(entry.Members, entry.Accounts, entry.Requests, entry.People, stage.Now.At) { PeriodRequests = entry.PeriodRequests, Fields = entry.Fields };
        return new(
        [
            .. locators.Where(plan.Concerns).Where(locator => FateOf(locator, copies) == fate)
                .OrderBy(locator => locator.Place, StringComparer.Ordinal)
                .Select(locator => (JsonNode)new JsonObject { ["place"] = locator.Place, ["category"] = locator.Category is { } category ? JsonNamingPolicy.CamelCase.ConvertName(category.ToString()) : null }),
        ]);
    }

    private static CopyFate? FateOf(ICopyLocator locator, CopySet copies) => locator switch
    {
        Copies.TableCopyLocator table => table.FateOf(copies),
        Copies.FieldLocator field => field.Destroys(copies) ? CopyFate.Destroyed : null,
        _ => CopyFate.Destroyed,
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    private static JsonNode Kept(HeldCopy held) => new JsonObject
    {
        ["place"] = held.Place, ["records"] = held.Records.Count, ["ground"] = held.Ground, ["until"] = held.Until,
    };

    private static JsonObject Recipient(RecipientNotice notice, DealerName? name) => new JsonObject
    {
        ["name"] = name?.Name,
        ["reference"] = name?.Reference,
        ["noticeSentAt"] = notice.SentAt,
        ["answerDueAt"] = notice.DueAt,
        ["answer"] = notice.Answer is { } answer ? JsonNamingPolicy.CamelCase.ConvertName(answer.ToString()) : null,
        ["ground"] = notice.Ground,
        ["answeredAt"] = notice.AnsweredAt,
        ["fields"] = notice.Fields.Count == 0 ? null : Names(notice.Fields),
    };
}
