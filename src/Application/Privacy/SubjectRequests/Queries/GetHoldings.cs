using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;

namespace CarTrade.Application.Privacy.SubjectRequests.Queries;

/// <summary>What is held of me, by category: where, which fields, for what, on which ground and until when.</summary>
[Access(Audience.Member, Audience.Guest)]
public sealed record GetHoldingsQuery : IQuery<HoldingsDto>;

/// <summary>Everything that is held of a person.</summary>
/// <param name="PolicyVersion">The policy version in force.</param>
/// <param name="Categories">By category.</param>
/// <param name="Blocked">Records under a legal hold.</param>
public sealed record HoldingsDto(string PolicyVersion, IReadOnlyList<HoldingDto> Categories, IReadOnlyList<BlockedRecord> Blocked);

/// <summary>One category.</summary>
/// <param name="Category">Category of clause 1.</param>
/// <param name="Purposes">What it may be used for, by the policy in force.</param>
/// <param name="Clauses">The clauses that say so.</param>
/// <param name="Places">Where it lies, with fields, ground and end.</param>
public sealed record HoldingDto(DataCategory Category, IReadOnlyList<string> Purposes, IReadOnlyList<string> Clauses, IReadOnlyList<HeldCopy> Places);

internal sealed class GetHoldingsHandler(ISubjectCopies copies, SubjectRequestReader reader, ICaller caller, IPolicyInForce policy) : IQueryHandler<GetHoldingsQuery, HoldingsDto>
{
    public async Task<ErrorOr<HoldingsDto>> Handle(GetHoldingsQuery request, CancellationToken cancellationToken)
    {
        if (!await reader.IsThereAsync(cancellationToken))
            return CommonErrors.NotFound;
        var kind = caller.Audience == Audience.Member ? SubjectKind.Member : SubjectKind.Guest;
        var found = await copies.PreviewAsync(kind, caller.SubjectId ?? Guid.Empty, new SubjectScope { All = true }, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var version = policy.Current;
        return new HoldingsDto(
            version.Version,
            [.. found.Value.Copies.GroupBy(copy => copy.Category).OrderBy(group => group.Key).Select(group => Of(version, group.Key, [.. group]))],
            found.Value.Blocked);
    }

    private static HoldingDto Of(Domain.Privacy.Policies.PolicyVersion version, DataCategory category, IReadOnlyList<HeldCopy> places)
    {
        var uses = (
            from clause in version.Clauses
            from purpose in Enum.GetValues<Purpose>()
            where Enum.GetValues<RecipientKind>().Any(recipient => clause.Permits(category, purpose, recipient))
            select (clause.Id, Purpose: System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(purpose.ToString()))).ToArray();
        return new(category, [.. uses.Select(use => use.Purpose).Distinct(StringComparer.Ordinal)], [.. uses.Select(use => use.Id).Distinct(StringComparer.Ordinal)], places);
    }
}
