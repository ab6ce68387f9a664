using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;

namespace CarTrade.Application.Privacy.SubjectRequests;

/// <summary>What a request is about.</summary>
/// <param name="All">Everything.</param>
/// <param name="Categories">Only these categories.</param>
/// <param name="Records">Only these records.</param>
/// <param name="Fields">Only these fields.</param>
/// <param name="Period">Only what was collected then.</param>
public sealed record ScopeDto(
    bool All = false,
    IReadOnlyList<DataCategory>? Categories = null,
    IReadOnlyList<Guid>? Records = null,
    IReadOnlyList<string>? Fields = null,
    PeriodDto? Period = null)
{
    internal SubjectScope ToScope() => new()
    {
        All = All, Categories = Categories ?? [], Records = Records ?? [], Fields = ContactFields.Together(Fields ?? []), From = Period?.From?.ToUniversalTime(), To = Period?.To?.ToUniversalTime(),
    };

    internal static ScopeDto Of(SubjectScope scope) =>
        new(scope.All, scope.Categories, scope.Records, scope.Fields, scope.HasPeriod ? new(scope.From, scope.To) : null);
}

/// <summary>A time span.</summary>
/// <param name="From">From then on.</param>
/// <param name="To">Before then.</param>
public sealed record PeriodDto(DateTimeOffset? From = null, DateTimeOffset? To = null);
