using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Consents;
using CarTrade.Domain.Privacy.Consents;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Everything that was ever asked of and decided by the caller, newest first.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record ListMyConsentEventsQuery(int? After = null, int? Limit = null) : IQuery<Page<ConsentEventDto>>;

/// <summary>One event of one consent.</summary>
/// <param name="Id">The event; its receipt is at <c>/me/consents/{id}/receipt</c>.</param>
/// <param name="At">When.</param>
/// <param name="Action">What happened.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Topic">Topic of marketing.</param>
/// <param name="Channel">Channel of marketing.</param>
/// <param name="RecipientName">Recipient of a permission.</param>
/// <param name="Fields">Fields of a permission.</param>
/// <param name="Until">End of a permission.</param>
/// <param name="Language">Language in which the words were shown.</param>
/// <param name="Form">Where.</param>
/// <param name="PolicyVersion">The policy version in force then.</param>
/// <param name="TextSha256">SHA-256 of the words shown.</param>
public sealed record ConsentEventDto(
    Guid Id,
    DateTimeOffset At,
    ConsentAction Action,
    ConsentKind Kind,
    MarketingTopic? Topic,
    ContactChannel? Channel,
    string? RecipientName,
    IReadOnlyList<string> Fields,
    DateTimeOffset? Until,
    string Language,
    string Form,
    string PolicyVersion,
    string TextSha256);

internal sealed class ListMyConsentEventsHandler(Preferences preferences) : IQueryHandler<ListMyConsentEventsQuery, Page<ConsentEventDto>>
{
    public async Task<ErrorOr<Page<ConsentEventDto>>> Handle(ListMyConsentEventsQuery request, CancellationToken cancellationToken)
    {
        var (limit, events) = (request.Limit ?? PageLimits.Default, (await preferences.LoadAsync(cancellationToken)).Events);
        var end = Math.Clamp((request.After ?? int.MaxValue) - 1, 0, events.Count);
        var first = Math.Max(end - limit, 0);
        var next = first > 0 ? (first + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
        return new Page<ConsentEventDto>([.. events.Take(first..end).Reverse().Select(Dto)], next);
    }

    private static ConsentEventDto Dto(ConsentEvent row) => new(
        row.Id, row.At, row.Action, row.Kind, row.Topic, row.Channel, row.RecipientName, row.Fields, row.Until, row.Language, row.Form, row.PolicyVersion, row.TextSha256);
}

internal sealed class ListMyConsentEventsValidator : AbstractValidator<ListMyConsentEventsQuery>
{
    public ListMyConsentEventsValidator() => RuleFor(query => query.Limit).PageLimit();
}
