using System.Security.Cryptography;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Asks every locator; the list has one order and one form, so that its hash names it.</summary>
internal sealed class SubjectCopies(SubjectResolver resolver, IEnumerable<ICopyLocator> locators) : ISubjectCopies
{
    public async Task<ErrorOr<CopyPreview>> PreviewAsync(SubjectKind kind, Guid owner, SubjectScope scope, CancellationToken ct)
    {
        var plan = (await resolver.ResolveAsync([(kind, owner, scope)], ct))[0];
        if (scope.Records.Except(plan.Copies.Requests).Except(plan.Copies.PeriodRequests).Except(plan.Blocked.Select(held => held.Id)).Any())
            return SubjectRequestErrors.UnknownPart;
        var copies = await FindAsync(plan, ct);
        return new CopyPreview(copies, plan.Blocked, HashOf(copies, plan.Blocked));
    }

    private async Task<IReadOnlyList<HeldCopy>> FindAsync(SubjectPlan plan, CancellationToken ct)
    {
        var found = new List<HeldCopy>();
        foreach (var locator in locators.Where(plan.Concerns).OrderBy(locator => locator.Place, StringComparer.Ordinal))
            found.AddRange(await locator.FindAsync(plan.Copies, ct));
        return found;
    }

    private static string HashOf(IReadOnlyList<HeldCopy> copies, IReadOnlyList<BlockedRecord> blocked) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { copies, blocked }, JsonSerializerOptions.Web)));
}
